using System.Globalization;
using System.Runtime.CompilerServices;

namespace Scriban.Functions;

/// <summary>Writes dates by patterns such as <c>%d %b %Y</c>, the codes being those of C's <c>strftime</c> with a few of Ruby's.</summary>
internal static class DatePattern
{
    public const string Default = "%d %b %Y";

    // The pattern that means: as usual, but in no language in particular.
    private const string InvariantAlone = "%g";

    public static string Format(DateTime date, string pattern, CultureInfo culture)
    {
        if (pattern == InvariantAlone)
        {
            (pattern, culture) = (Default, CultureInfo.InvariantCulture);
        }

        // Most patterns make short texts, which then cost one string and nothing else.
        DefaultInterpolatedStringHandler text = new(0, 0, CultureInfo.InvariantCulture, stackalloc char[128]);
        Append(ref text, date, pattern, ref culture);
        return text.ToStringAndClear();
    }

    private static void Append(ref DefaultInterpolatedStringHandler text, DateTime date, ReadOnlySpan<char> pattern, ref CultureInfo culture)
    {
        while (pattern.IndexOf('%') is >= 0 and var sign && sign + 1 < pattern.Length)
        {
            text.AppendFormatted(pattern[..sign]);
            var code = pattern[sign + 1];
            if (code == 'g')
            {
                culture = CultureInfo.InvariantCulture;
            }
            else if (Composite(code) is { } composite)
            {
                Append(ref text, date, composite, ref culture);
            }
            else if (!AppendNumber(ref text, date, code) && !AppendName(ref text, date, code, culture))
            {
                text.AppendFormatted(pattern.Slice(sign, 2));
            }

            pattern = pattern[(sign + 2)..];
        }

        text.AppendFormatted(pattern);
    }

    private static string? Composite(char code) => code switch
    {
        'c' => "%a %b %d %T %Y",
        'D' => "%m/%d/%y",
        'F' => "%Y-%m-%d",
        'r' => "%I:%M:%S %p",
        'R' => "%H:%M",
        'T' => "%H:%M:%S",
        _ => null,
    };

    private static bool AppendNumber(ref DefaultInterpolatedStringHandler text, DateTime date, char code)
    {
        switch (code)
        {
            case 'Y': text.AppendFormatted(date.Year, "D4"); return true;
            case 'C': text.AppendFormatted(date.Year / 100, "D2"); return true;
            case 'y': text.AppendFormatted(date.Year % 100, "D2"); return true;
            case 'm': text.AppendFormatted(date.Month, "D2"); return true;
            case 'd': text.AppendFormatted(date.Day, "D2"); return true;
            case 'e': text.AppendFormatted(date.Day, 2); return true;
            case 'j': text.AppendFormatted(date.DayOfYear, "D3"); return true;
            case 'H': text.AppendFormatted(date.Hour, "D2"); return true;
            case 'k': text.AppendFormatted(date.Hour, 2); return true;
            case 'I': text.AppendFormatted(TwelveHours(date), "D2"); return true;
            case 'l': text.AppendFormatted(TwelveHours(date), 2); return true;
            case 'M': text.AppendFormatted(date.Minute, "D2"); return true;
            case 'S': text.AppendFormatted(date.Second, "D2"); return true;
            case 'L': text.AppendFormatted(date.Millisecond, "D3"); return true;
            case 'N': text.AppendFormatted(date.Ticks % TimeSpan.TicksPerSecond * TimeSpan.NanosecondsPerTick, "D9"); return true;
            case 's': text.AppendFormatted(new DateTimeOffset(date).ToUnixTimeSeconds()); return true;
            case 'u': text.AppendFormatted((((int)date.DayOfWeek + 6) % 7) + 1); return true;
            case 'w': text.AppendFormatted((int)date.DayOfWeek); return true;
            case 'U': text.AppendFormatted(WeekFrom(date, DayOfWeek.Sunday), "D2"); return true;
            case 'W': text.AppendFormatted(WeekFrom(date, DayOfWeek.Monday), "D2"); return true;
            case 'V': text.AppendFormatted(ISOWeek.GetWeekOfYear(date), "D2"); return true;
            default: return false;
        }
    }

    private static bool AppendName(ref DefaultInterpolatedStringHandler text, DateTime date, char code, CultureInfo culture)
    {
        var names = culture.DateTimeFormat;
        switch (code)
        {
            case 'a': text.AppendLiteral(names.GetAbbreviatedDayName(date.DayOfWeek)); return true;
            case 'A': text.AppendLiteral(names.GetDayName(date.DayOfWeek)); return true;
            case 'b' or 'h': text.AppendLiteral(names.GetAbbreviatedMonthName(date.Month)); return true;
            case 'B': text.AppendLiteral(names.GetMonthName(date.Month)); return true;
            case 'p': text.AppendLiteral(date.ToString("tt", culture).ToUpperInvariant()); return true;
            case 'P': text.AppendLiteral(date.ToString("tt", culture).ToLowerInvariant()); return true;
            case 'v': text.AppendLiteral(ShortDate(date, names)); return true;
            case 'x': text.AppendLiteral(date.ToString("d", culture)); return true;
            case 'X': text.AppendLiteral(date.ToString("T", culture)); return true;
            case 'Z': text.AppendLiteral(date.ToString("zzz", culture)); return true;
            case 'n': text.AppendLiteral("\n"); return true;
            case 't': text.AppendLiteral("\t"); return true;
            case '%': text.AppendLiteral("%"); return true;
            default: return false;
        }
    }

    private static string ShortDate(DateTime date, DateTimeFormatInfo names) => string.Create(
        CultureInfo.InvariantCulture,
        $"{date.Day,2}-{names.GetAbbreviatedMonthName(date.Month).ToUpperInvariant()}-{date.Year:D4}");

    private static int TwelveHours(DateTime date) => ((date.Hour + 11) % 12) + 1;

    // The days before the year's first Sunday, or Monday, are in week 0.
    private static int WeekFrom(DateTime date, DayOfWeek first) =>
        (date.DayOfYear + 6 - (((int)date.DayOfWeek - (int)first + 7) % 7)) / 7;
}
