using System.Globalization;

namespace Scriban.Functions;

/// <summary>The functions of <c>date</c>; those that read and write dates are with the object that holds their format.</summary>
internal static class DateFunctions
{
    public static DateTime Now() => DateTime.Now;

    public static DateTime UtcNow() => DateTime.UtcNow;

    public static DateTime? AddYears(DateTime? date, int years) => date?.AddYears(years);

    public static DateTime? AddMonths(DateTime? date, int months) => date?.AddMonths(months);

    public static DateTime? AddDays(DateTime? date, double days) => date?.AddDays(days);

    public static DateTime? AddHours(DateTime? date, double hours) => date?.AddHours(hours);

    public static DateTime? AddMinutes(DateTime? date, double minutes) => date?.AddMinutes(minutes);

    public static DateTime? AddSeconds(DateTime? date, double seconds) => date?.AddSeconds(seconds);

    public static DateTime? AddMilliseconds(DateTime? date, double millis) => date?.AddMilliseconds(millis);

    /// <summary>The date, in local time; none for no text, the first day of year 1 for a text that holds no date.</summary>
    public static DateTime? Parse(TemplateContext context, string? text, string? pattern = null, string? culture = null)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        var read = ReadCulture(context, culture);
        var known = string.IsNullOrEmpty(pattern)
            ? DateTime.TryParse(text, read, DateTimeStyles.None, out var date)
            : DateTime.TryParseExact(text, DateReadingPattern.ToDotNet(pattern, read), read, DateTimeStyles.AllowWhiteSpaces, out date);
        return known ? date : DateTime.MinValue;
    }

    public static string? ToString(TemplateContext context, DateTime? datetime, string? pattern, string? culture = null) =>
        datetime is { } date ? DatePattern.Format(date, pattern ?? context.DateFormat, ReadCulture(context, culture)) : null;

    public static string? ParseToString(
        TemplateContext context,
        string? text,
        string? outputPattern = null,
        string? outputCulture = null,
        string? inputPattern = null,
        string? inputCulture = null) =>
        ToString(context, Parse(context, text, inputPattern, inputCulture), outputPattern, outputCulture);

    private static CultureInfo ReadCulture(TemplateContext context, string? name) =>
        name is null ? context.CurrentCulture : CultureInfo.GetCultureInfo(name);
}
