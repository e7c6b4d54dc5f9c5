using System.Globalization;

namespace Generator.Model;

/// <summary>A row of a table. A column that this edition does not have reads as an empty cell.</summary>
internal readonly record struct DataRow(DataTable Table, int Index)
{
    /// <summary>The cell as written, in the file's own form.</summary>
    public string Text(string column) => Table.Schema.ColumnOf(column) is { } at ? Table.Cell(Index, at) : "";

    /// <summary>The cell of the language's own column ("name_en"), or of the plain one where that is absent or empty.</summary>
    public string Text(string column, string language) =>
        Text($"{column}_{language}") is { Length: > 0 } twin ? twin : Text(column);

    /// <summary>The cell with all its twins: "name", "name_en", "name_se".</summary>
    public LocalizedText Localized(string column)
    {
        var (row, plain) = (this, Text(column));
        Dictionary<string, string> twins = [];
        foreach (var twin in Table.Schema.TwinsOf(column).Where(twin => row.Text($"{column}_{twin}").Length > 0))
        {
            twins.Add(twin, Text($"{column}_{twin}"));
        }

        return plain.Length == 0 && twins.Count == 0 ? LocalizedText.None : new(plain, twins);
    }

    public bool IsEmpty(string column) => Text(column).Length == 0;

    /// <summary>The value as readers see it: its label, or itself where the schema has none.</summary>
    public string Label(string column, string language) =>
        Table.Schema.Field(column) is { } field ? field.Label(Text(column), language) : Text(column);

    public int? Integer(string column) =>
        Text(column) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    public decimal? Number(string column) =>
        Text(column) is { Length: > 0 } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;

    public bool? Boolean(string column) => Text(column) is { Length: > 0 } text ? text == "true" : null;

    public DateOnly? Date(string column) =>
        Text(column) is { Length: > 0 } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <summary>Why the cell is empty ("not_stated"), or null where it is not, or needs no reason.</summary>
    public string? MissingReason(string column) =>
        Table.Schema.Field(column)?.MissingReason is { } companion && Text(companion) is { Length: > 0 } reason ? reason : null;

    /// <summary>Where the cell is written; the row's first where there is no such column.</summary>
    public CellPlace PlaceOf(string column) => Table.PlaceOf(Index, Table.Schema.ColumnOf(column) ?? 0);
}
