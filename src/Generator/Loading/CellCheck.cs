using System.Globalization;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Sources;

namespace Generator.Loading;

/// <summary>Says what is wrong with a cell of one column, the first thing only: one cause, one message.</summary>
internal sealed class CellCheck(Field field, bool isKey)
{
    private readonly HashSet<string>? _enum = field.Constraints.Enum is { } values ? new(values, StringComparer.Ordinal) : null;

    public (string Norwegian, string English)? Problem(string text)
    {
        if (text.Length == 0)
        {
            return field.Constraints.Required || isKey
                ? ($"cellen er tom; '{field.Name}' må ha en verdi", $"the cell is empty; '{field.Name}' must have a value")
                : null;
        }

        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
        {
            return (
                $"'{Excerpt.Of(text)}' har mellomrom eller linjeskift foran eller bak; fjern det",
                $"'{Excerpt.Of(text)}' has a space or line break before or after it; remove it");
        }

        return CellType.Problem(field.Type, text) ?? ConstraintProblem(text);
    }

    private (string Norwegian, string English)? ConstraintProblem(string text)
    {
        var constraints = field.Constraints;
        var found = Excerpt.Of(text);
        if (_enum is not null && !_enum.Contains(text))
        {
            var all = string.Join(", ", constraints.Enum!);
            return NearestName.To(text, constraints.Enum!) is { } near
                ? ($"'{found}' er ikke en av verdiene; mente du '{near}'?", $"'{found}' is not one of the values; did you mean '{near}'?")
                : ($"'{found}' er ikke en av verdiene: {all}", $"'{found}' is not one of the values: {all}");
        }

        if (constraints.Pattern is { } pattern && !pattern.IsMatch(text))
        {
            return ($"'{found}' følger ikke mønsteret {constraints.PatternText}", $"'{found}' does not follow the pattern {constraints.PatternText}");
        }

        if (text.Length < constraints.MinLength)
        {
            return ($"'{found}' har {text.Length} tegn; minst {constraints.MinLength} ventes", $"'{found}' has {text.Length} characters; at least {constraints.MinLength} are expected");
        }

        if (text.Length > constraints.MaxLength)
        {
            return ($"'{found}' har {text.Length} tegn; høyst {constraints.MaxLength} ventes", $"'{found}' has {text.Length} characters; at most {constraints.MaxLength} are expected");
        }

        if ((constraints.Minimum ?? constraints.Maximum) is null || !decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        if (value < constraints.Minimum)
        {
            return Format($"{text} er for lite; minst {constraints.Minimum} ventes", $"{text} is too small; at least {constraints.Minimum} is expected");
        }

        return value > constraints.Maximum
            ? Format($"{text} er for stort; høyst {constraints.Maximum} ventes", $"{text} is too large; at most {constraints.Maximum} is expected")
            : null;
    }

    private static (string Norwegian, string English) Format(FormattableString norwegian, FormattableString english) =>
        (FormattableString.Invariant(norwegian), FormattableString.Invariant(english));
}
