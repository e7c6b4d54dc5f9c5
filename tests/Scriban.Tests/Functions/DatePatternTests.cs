using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Scriban.Functions;
using Xunit;

namespace Scriban.Tests.Functions;

public class DatePatternTests
{
    private static readonly DateTime Day = new(2024, 3, 9, 14, 5, 7, 89, DateTimeKind.Utc);

    [Fact]
    public void Parts_of_a_second_have_their_digits() =>
        Assert.Equal("089 089000000", DatePattern.Format(Day, "%L %N", CultureInfo.InvariantCulture));

    [Fact]
    public void Universal_time_has_its_offset_and_its_count_of_seconds() =>
        Assert.Equal("+00:00 1709993107", DatePattern.Format(Day, "%Z %s", CultureInfo.InvariantCulture));

    [Fact]
    public void Weeks_are_those_of_the_calendar() => Prop
        .ForAll<DateTime>(day => DatePattern.Format(day, "%V", CultureInfo.InvariantCulture) == ISOWeek.GetWeekOfYear(day).ToString("D2", CultureInfo.InvariantCulture)
            && int.Parse(DatePattern.Format(day, "%U", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
                == Enumerable.Range(1, day.DayOfYear).Count(number => new DateTime(day.Year, 1, 1).AddDays(number - 1).DayOfWeek is DayOfWeek.Sunday))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_written_by_a_pattern_is_read_by_it() => Prop
        .ForAll<DateTime>(day =>
        {
            const string pattern = "%A %d. %B %Y %H:%M:%S";
            var culture = CultureInfo.GetCultureInfo("nb-NO");
            var text = DatePattern.Format(day, pattern, culture);
            return DateTime.ParseExact(text, DateReadingPattern.ToDotNet(pattern, culture), culture)
                == day.AddTicks(-(day.Ticks % TimeSpan.TicksPerSecond));
        })
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Any_pattern_can_be_written() => Prop
        .ForAll<string>(pattern => DatePattern.Format(Day, pattern ?? "", CultureInfo.InvariantCulture) is not null)
        .QuickCheckThrowOnFailure();
}
