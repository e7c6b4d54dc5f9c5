namespace Generator.Model;

/// <summary>A column as the schema describes it.</summary>
internal sealed record Field(string Name, FieldType Type)
{
    public LocalizedText Title { get; init; } = LocalizedText.None;

    public LocalizedText Description { get; init; } = LocalizedText.None;

    /// <summary>"km²", "innbyggere"; empty where the column has none.</summary>
    public LocalizedText Unit { get; init; } = LocalizedText.None;

    /// <summary>The language of what the column holds, whatever the reader's: "nb" for the names of institutions and titles of works.</summary>
    public string? Language { get; init; }

    /// <summary>How many decimals readers are shown.</summary>
    public int? Decimals { get; init; }

    /// <summary>Adding the rows up makes sense.</summary>
    public bool Sum { get; init; }

    /// <summary>The column that says why a cell of this one is empty.</summary>
    public string? MissingReason { get; init; }

    /// <summary>What readers see for the values of an enum: "host" is shown as "vertskommune".</summary>
    public IReadOnlyDictionary<string, LocalizedText> Labels { get; init; } = new Dictionary<string, LocalizedText>();

    public FieldConstraints Constraints { get; init; } = FieldConstraints.None;

    /// <summary>The value as readers see it.</summary>
    public string Label(string value, string language) => Labels.TryGetValue(value, out var label) ? label.In(language) : value;

    public bool IsNumeric => Type is FieldType.Integer or FieldType.Number;
}
