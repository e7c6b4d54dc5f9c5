using Generator.Model;
using Generator.Pages.Tables;
using Generator.Tables;

namespace Generator.Pages;

/// <summary>The rows of a table as readers of one language see them: what each is called, and what stands in its cells.</summary>
internal sealed class RowTexts
{
    private static readonly string[] NameColumns = ["name", "title", "label", "term", "question"];

    private readonly Edition _edition;
    private readonly PublishedTable _table;
    private readonly CellTexts _cells;
    private readonly List<Field> _shown;
    private readonly string? _name;
    private readonly HashSet<string> _twice;

    private RowTexts(DataTable table, Edition edition)
    {
        (_edition, _table) = (edition, new(table, ComputedTable.NoTotals));
        _cells = new(_table, edition);
        _shown = ShownFields.Of(_table);
        _name = NameColumns.FirstOrDefault(table.Schema.Has);
        _twice = _name is null
            ? []
            : [.. table.Rows.GroupBy(row => row.Text(_name, edition.Language.Code)).Where(group => group.Skip(1).Any()).Select(group => group.Key)];
    }

    public static RowTexts? Of(DataTable? table, Edition edition) => table is null ? null : new(table, edition);

    /// <summary>Its name, with its key where two share it; the cells of its key where it has none.</summary>
    public NamedRow Name(DataRow row)
    {
        var page = Entities.PageOf(_table.Name, row, _edition);
        if (_name is null)
        {
            var schema = _table.Schema;
            var parts = schema.PrimaryKey.Count == 0 ? _shown.Select(field => field.Name) : schema.PrimaryKey;
            return new(string.Join(", ", parts.Select(column => Cell(row, column)).Where(text => text.Length > 0)), page?.Url);
        }

        var name = row.Text(_name, _edition.Language.Code);
        return new(_twice.Contains(name) && _table.Schema.PrimaryKey.Count > 0 ? $"{name} ({string.Join(", ", _table.Schema.PrimaryKey.Select(row.Text))})" : name, page?.Url);
    }

    /// <summary>The columns that readers see, of those that differ: a twin, or the reason why a cell is empty, is its column's.</summary>
    public IEnumerable<Field> Shown(IReadOnlyList<string> columns) => _shown.Where(field =>
        columns.Contains(field.Name)
        || (field.MissingReason is { } reason && columns.Contains(reason))
        || _table.Schema.TwinsOf(field.Name).Any(twin => columns.Contains($"{field.Name}_{twin}")));

    public string TitleOf(Field field) => _edition.In(field.Title) is { Length: > 0 } title ? title : field.Name;

    /// <summary>What the cell says; empty where this edition does not have the column.</summary>
    public string Cell(DataRow row, string column) => _table.Schema.Field(column) is { } field
        ? _cells.Of(row, field) is { Missing: { } reason } ? reason : _cells.Of(row, field).Text
        : "";
}
