using Generator.Exports;

namespace Generator.Pages.Tables;

/// <summary>A file that readers can take away: what to call it, how large it is.</summary>
internal sealed record Download(string Name, string Note, PageUrl Url)
{
    private const int Kilo = 1000;

    public static Download Of(DataFile file, string name, string note, Edition edition) =>
        new(name, note.Length == 0 ? SizeOf(file, edition) : $"{note}, {SizeOf(file, edition)}", PageUrl.File($"data/{file.Name}"));

    /// <summary>The three forms of a table.</summary>
    public static IReadOnlyList<Download> Of(string table, Edition edition)
    {
        var files = edition.Data.Where(file => file.Table == table).ToList();
        return
        [
            .. new[] { ("csv", $"{table}.csv"), ("excel", $"{table}.excel-nb.csv"), ("json", $"{table}.json") }
                .Select(form => (Words: $"tables.formats.{form.Item1}", File: files.Find(file => file.Name == form.Item2)))
                .Where(form => form.File is not null)
                .Select(form => Of(form.File!, edition.Text($"{form.Words}.name"), edition.Text($"{form.Words}.note"), edition)),
        ];
    }

    private static string SizeOf(DataFile file, Edition edition) => file.Bytes.Length switch
    {
        < Kilo => edition.Fill("tables.bytes", ("count", edition.Numbers.Text(file.Bytes.Length))),
        < Kilo * Kilo => edition.Fill("tables.kilobytes", ("count", edition.Numbers.Text((decimal)file.Bytes.Length / Kilo, 0))),
        var bytes => edition.Fill("tables.megabytes", ("count", edition.Numbers.Text((decimal)bytes / (Kilo * Kilo), 1))),
    };
}
