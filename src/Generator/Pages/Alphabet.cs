using System.Globalization;
using System.Text;
using Generator.Model;

namespace Generator.Pages;

/// <summary>
/// The order that readers of a language expect of names. The letters that the language counts after z are named ("æøå"); any other letter sorts
/// as the one it is made from. The same on every machine, whatever libraries it has.
/// </summary>
internal sealed class Alphabet(string lettersAfterZ) : IComparer<string>
{
    // Most names differ in letters that stand for themselves, and are told apart without a key.
    private const int NotSimple = -1;

    public int Compare(string? x, string? y)
    {
        var one = x.AsSpan();
        var other = y.AsSpan();
        for (var i = 0; i < Math.Min(one.Length, other.Length); i++)
        {
            var (left, right) = (PlaceOf(one[i]), PlaceOf(other[i]));
            if (left == NotSimple || right == NotSimple)
            {
                return CompareKeys(x, y);
            }

            if (left != right)
            {
                return left - right;
            }
        }

        return CompareKeys(x, y);
    }

    private int CompareKeys(string? x, string? y)
    {
        var byKey = string.CompareOrdinal(KeyOf(x ?? ""), KeyOf(y ?? ""));
        return byKey != 0 ? byKey : string.CompareOrdinal(x, y);
    }

    /// <summary>The letter that a name stands under in an index.</summary>
    public string Initial(string name)
    {
        var first = name.Length == 0 ? "" : name[..1].ToLowerInvariant();
        return (lettersAfterZ.Contains(first, StringComparison.Ordinal) ? first : KeyOf(name)[..1]).ToUpperInvariant();
    }

    /// <summary>As someone writes it who has only the letters a to z: "tromso", "more og romsdal".</summary>
    public static string Plain(string text) => string.Concat(text.ToLowerInvariant().SelectMany(Plain));

    private int PlaceOf(char letter)
    {
        var small = char.ToLowerInvariant(letter);
        return lettersAfterZ.IndexOf(small, StringComparison.Ordinal) is >= 0 and var after ? '{' + after : char.IsAscii(small) ? small : NotSimple;
    }

    private string KeyOf(string name)
    {
        StringBuilder key = new(name.Length);
        foreach (var letter in name.ToLowerInvariant())
        {
            if (lettersAfterZ.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var after)
            {
                // '{' is the sign that follows z.
                key.Append((char)('{' + after));
                continue;
            }

            foreach (var part in Plain(letter))
            {
                key.Append(part);
            }
        }

        return key.ToString();
    }

    private static IEnumerable<char> Plain(char letter) =>
        PlainLetters.Of(letter).Where(part => CharUnicodeInfo.GetUnicodeCategory(part) is not UnicodeCategory.NonSpacingMark);
}
