using System.Globalization;
using System.Text;

namespace Scriban.Functions;

/// <summary>The same patterns turned into those of .NET, by which dates are read.</summary>
internal static class DateReadingPattern
{
    public static string ToDotNet(string pattern, CultureInfo culture)
    {
        StringBuilder translated = new(pattern.Length * 2);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length)
            {
                translated.Append(Translate(pattern[++i], culture));
            }
            else
            {
                AppendLiteral(translated, pattern[i]);
            }
        }

        return translated.ToString();
    }

    // One letter reads numbers with and without their leading zero.
    private static string Translate(char code, CultureInfo culture) => code switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'c' => "ddd MMM d H':'m':'s yyyy",
        'd' or 'e' => "%d",
        'D' => "M'/'d'/'yy",
        'F' => "yyyy'-'M'-'d",
        'g' => "",
        'H' or 'k' => "%H",
        'I' or 'l' => "%h",
        'L' => "FFF",
        'm' => "%M",
        'M' => "%m",
        'n' => "'\n'",
        'N' => "FFFFFFF",
        'p' or 'P' => "tt",
        'r' => "h':'m':'s tt",
        'R' => "H':'m",
        'S' => "%s",
        't' => "'\t'",
        'T' => "H':'m':'s",
        'v' => "d'-'MMM'-'yyyy",
        'x' => culture.DateTimeFormat.ShortDatePattern,
        'X' => culture.DateTimeFormat.LongTimePattern,
        'y' => "yy",
        'Y' => "yyyy",
        'Z' => "zzz",
        '%' => "'%'",
        _ => $"'%{code}'",
    };

    private static void AppendLiteral(StringBuilder translated, char literal)
    {
        if (literal == ' ')
        {
            translated.Append(literal);
        }
        else
        {
            translated.Append('\\').Append(literal);
        }
    }
}
