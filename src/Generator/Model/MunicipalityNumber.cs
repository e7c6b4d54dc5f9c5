using System.Diagnostics.CodeAnalysis;

namespace Generator.Model;

/// <summary>Four digits, leading zeros included, or more where a report has more units than four digits count; the first two are the county's.</summary>
internal sealed record MunicipalityNumber : IComparable<MunicipalityNumber>
{
    private MunicipalityNumber(string text) => Text = text;

    public string Text { get; }

    public string County => Text[..2];

    public static bool TryParse(string text, [NotNullWhen(true)] out MunicipalityNumber? number) =>
        (number = text is { Length: >= 4 } && text.All(char.IsAsciiDigit) ? new(text) : null) is not null;

    public bool Equals(MunicipalityNumber? other) => other is not null && Text == other.Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public int CompareTo(MunicipalityNumber? other) => string.CompareOrdinal(Text, other?.Text);

    public override string ToString() => Text;
}
