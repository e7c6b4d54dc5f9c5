using System.Globalization;
using Generator.Model;
using Generator.Tables;

namespace Generator.Pages.Tables;

/// <summary>What stands in a cell: the value in the language's own words and figures, the name and page of what a key refers to, or why it is empty.</summary>
internal sealed class CellTexts
{
    private readonly PublishedTable _table;
    private readonly Edition _edition;
    private readonly string _language;
    private readonly Dictionary<string, KeyTargets> _keys;
    private readonly PrintedNames? _printed;

    public CellTexts(PublishedTable table, Edition edition)
    {
        (_table, _edition, _language) = (table, edition, edition.Language.Code);
        _keys = table.Schema.ForeignKeys
            .Where(key => key.Fields.Count == 1)
            .GroupBy(key => key.Fields[0])
            .ToDictionary(keys => keys.Key, keys => new KeyTargets(keys.First(), edition));
        _printed = table.Schema.Computed is null ? null : new(table, edition);
    }

    public TableCell Of(DataRow row, Field field)
    {
        if (row.IsEmpty(field.Name) && row.Text(field.Name, _language).Length == 0)
        {
            return row.MissingReason(field.Name) is { } reason ? Missing(reason, field) : TableCell.Empty;
        }

        return _printed?.Of(row, field)
            ?? Entity(row, field)
            ?? (_keys.TryGetValue(field.Name, out var key) && _printed is null ? Referred(row, field, key) : null)
            ?? Value(row, field);
    }

    public TableCell Number(decimal value, Field field) => new(
        field.Decimals is { } decimals ? _edition.Numbers.Text(value, decimals) : _edition.Numbers.Text(value),
        value.ToString(CultureInfo.InvariantCulture));

    private TableCell Missing(string reason, Field field)
    {
        var label = _table.Schema.Field(field.MissingReason!)?.Label(reason, _language);
        return new(
            _edition.Text($"tables.marks.{reason}"),
            "",
            label is { Length: > 0 } && label != reason ? label : _edition.Text($"missing.{reason}"));
    }

    // The name of what the row is about leads to its page.
    private TableCell? Entity(DataRow row, Field field) => field.Name == "name" && Entities.PageOf(_table.Name, row, _edition) is { } page
        ? Linked(row.Text("name", _language), page)
        : null;

    private TableCell? Referred(DataRow row, Field field, KeyTargets key)
    {
        var value = row.Text(field.Name);
        if (key.Find(value) is not { } target)
        {
            return null;
        }

        // A number that is also shown as such: "0301 Oslo".
        var withNumber = field.Name == "number" || field.Name.EndsWith("_number", StringComparison.Ordinal);
        var name = field.Labels.Count > 0 ? field.Label(value, _language) : target.Title;
        var text = withNumber ? $"{value} {name}" : name;
        return target.Url is { } url ? Linked(text, new(text, url) { Fragment = target.Fragment }) : new(text, text);
    }

    private TableCell Value(DataRow row, Field field) => field.Type switch
    {
        FieldType.Integer or FieldType.Number => Number(row.Number(field.Name)!.Value, field),
        FieldType.Year => new(row.Text(field.Name), row.Text(field.Name)),
        FieldType.Boolean => Text(_edition.Text(row.Boolean(field.Name) == true ? "tables.yes" : "tables.no")),
        _ when field.Labels.Count > 0 => Text(row.Label(field.Name, _language)),
        _ when field.Name == "place" => Text(_edition.Place(row.Text(field.Name)) ?? ""),
        _ => Text(row.Text(field.Name, _language)),
    };

    private static TableCell Text(string text) => new(text, text);

    private static TableCell Linked(string text, PageLink link) => new(text, text) { Links = [link with { Title = text }] };
}
