using System.Text;

namespace Generator.Borders;

/// <summary>
/// A line as text: the steps east and north from point to point, each in one character where it is short, as most are. Compressed it takes
/// less than half of the same numbers written with digits.
/// </summary>
/// <remarks>
/// A step n is folded to 2n or, below zero, -2n - 1, and written with the 93 printable ASCII characters that JSON takes as they are:
/// one character for 0 to 79; a lead of 80 to 91 and one more for 80 to 1195; the lead 92 and four more for the rest.
/// </remarks>
internal static class PackedLine
{
    private const int Base = 93;
    private const int FirstLead = 80;
    private const int LongLead = Base - 1;
    private const int Long = FirstLead + ((LongLead - FirstLead) * Base);
    private const int LongDigits = 4;
    private const string Characters = " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";

    public static void Write(StringBuilder text, int step)
    {
        var folded = step >= 0 ? 2L * step : (-2L * step) - 1;
        if (folded < FirstLead)
        {
            text.Append(Characters[(int)folded]);
        }
        else if (folded < Long)
        {
            var rest = (int)folded - FirstLead;
            text.Append(Characters[FirstLead + (rest / Base)]).Append(Characters[rest % Base]);
        }
        else
        {
            text.Append(Characters[LongLead]);
            var rest = folded - Long;
            for (var power = (long)Base * Base * Base; power > 0; power /= Base)
            {
                text.Append(Characters[(int)(rest / power % Base)]);
            }
        }
    }

    /// <summary>The step at <paramref name="position"/>, which moves past it; null where the text ends too soon or holds another character.</summary>
    public static int? Read(string text, ref int position)
    {
        if (Digit(text, position++) is not { } lead)
        {
            return null;
        }

        long folded = lead;
        if (lead >= FirstLead)
        {
            var digits = lead == LongLead ? LongDigits : 1;
            long rest = 0;
            for (var i = 0; i < digits; i++)
            {
                if (Digit(text, position++) is not { } digit)
                {
                    return null;
                }

                rest = (rest * Base) + digit;
            }

            folded = lead == LongLead ? Long + rest : FirstLead + ((lead - FirstLead) * Base) + rest;
        }

        return (int)(folded % 2 == 0 ? folded / 2 : -(folded + 1) / 2);
    }

    private static int? Digit(string text, int position) =>
        position < text.Length && Characters.IndexOf(text[position], StringComparison.Ordinal) is >= 0 and var digit ? digit : null;
}
