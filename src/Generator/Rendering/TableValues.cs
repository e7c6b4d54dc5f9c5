using Generator.Model;
using Generator.Pages;

namespace Generator.Rendering;

/// <summary>A table for texts: rows by key, <c>data.tasks['innkjop'].in_house_percent</c>, and all of them, <c>for row in data.tasks.rows</c>.</summary>
internal static class TableValues
{
    public static Lookup Of(DataTable table, Edition edition)
    {
        Lazy<List<Lookup>> rows = new(() => [.. table.Rows.Select(row => Row(row, edition))]);
        Lazy<Dictionary<string, Lookup>> byKey = new(() => rows.Value
            .Select((row, index) => (Key: KeyOf(table[index]), row))
            .GroupBy(pair => pair.Key)
            .ToDictionary(group => group.Key, group => group.First().row));
        return new(name => name == "rows" ? rows.Value : byKey.Value.GetValueOrDefault(name), () => [.. byKey.Value.Keys, "rows"]);
    }

    private static string KeyOf(DataRow row) => string.Join('/', row.Table.Schema.PrimaryKey.Select(row.Text));

    private static Lookup Row(DataRow row, Edition edition) => new(
        column => row.Table.Schema.Field(column) is { } field ? Value(row, field, edition) : null,
        () => [.. row.Table.Schema.Fields.Select(field => field.Name)]);

    private static object Value(DataRow row, Field field, Edition edition) => field.Type switch
    {
        _ when row.IsEmpty(field.Name) => "",
        FieldType.Integer => row.Integer(field.Name)!,
        FieldType.Number => row.Number(field.Name)!,
        FieldType.Boolean => row.Boolean(field.Name)!,
        _ => row.Text(field.Name, edition.Language.Code),
    };
}
