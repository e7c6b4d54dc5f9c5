using Generator.Exports;
using Generator.Model;

namespace Generator.Pages.Tables;

/// <summary>A column of a published file, for those who use it.</summary>
internal sealed record ColumnLine(string Name, string Title, string Type, string Unit, string Description);

/// <summary>A published table: where to see it, where to get it, and what its columns are.</summary>
internal sealed record TableFiles(string Id, string Title, string Description, PageUrl? Url, IReadOnlyList<Download> Downloads, IReadOnlyList<ColumnLine> Columns);

/// <summary>What the page of downloads shows: what holds it all, the maps, and every table with its columns.</summary>
internal sealed record DataContent(IReadOnlyList<Download> Whole, IReadOnlyList<Download> Maps, IReadOnlyList<Download> Descriptions, IReadOnlyList<TableFiles> Tables)
{
    public static DataContent Of(Edition edition)
    {
        var whole = new[] { DataExports.Workbook, DataExports.Archive };
        var common = edition.Data.Where(file => file.Table is null).ToList();
        return new(
            [.. common.Where(file => whole.Contains(file.Name)).Select(file => Named(file, edition))],
            [.. common.Where(IsMap).Select(file => Named(file, edition))],
            [.. common.Where(file => !whole.Contains(file.Name) && !IsMap(file)).Select(file => Named(file, edition))],
            [.. edition.Tables.All.Select(view => FilesOf(view, edition))]);
    }

    private static bool IsMap(DataFile file) => file.Name.StartsWith("kommuner", StringComparison.Ordinal);

    private static Download Named(DataFile file, Edition edition) =>
        Download.Of(file, file.Name, edition.Texts["tables"]["files"].TryGet(file.Name.Replace('.', '-'), out var note) ? note.Text : "", edition);

    private static TableFiles FilesOf(TableView view, Edition edition) => new(
        view.Id,
        view.Title,
        view.Description,
        view.Url,
        Download.Of(view.Name, edition),
        [.. view.Table.Schema.Fields.Select(field => Line(field, edition))]);

    private static ColumnLine Line(Field field, Edition edition) => new(
        field.Name,
        edition.In(field.Title),
        edition.Text($"tables.types.{field.Type.ToString().ToLowerInvariant()}"),
        edition.In(field.Unit),
        edition.In(field.Description) is { Length: > 0 } described ? described
            : string.Join("; ", field.Labels.Select(label => $"{label.Key}: {edition.In(label.Value)}")));
}
