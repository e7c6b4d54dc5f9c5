using System.Globalization;
using System.Text;

namespace Generator.Model;

/// <summary>A name as it stands in an address: lower-case ASCII, words joined by '-'.</summary>
internal static class Slug
{
    public static string Of(string name)
    {
        var plain = name.ToLowerInvariant().SelectMany(PlainLetters.Of);
        StringBuilder slug = new();
        foreach (var letter in plain.Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark))
        {
            if (IsWordCharacter(letter))
            {
                slug.Append(letter);
            }
            else if (slug.Length > 0 && slug[^1] is not '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    public static bool IsWellFormed(string text) =>
        text.Split('-').All(word => word.Length > 0 && word.All(IsWordCharacter));

    private static bool IsWordCharacter(char letter) => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter);
}
