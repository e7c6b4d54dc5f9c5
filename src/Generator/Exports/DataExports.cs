using Generator.Borders;
using Generator.Model;
using Generator.Tables;

namespace Generator.Exports;

/// <summary>Everything under /data/: each table in three forms, the map, a workbook and an archive of it all, and what describes them. The same files for all languages.</summary>
internal static class DataExports
{
    public const string Workbook = "alle-tabeller.xlsx";
    public const string Archive = "alle-data.zip";

    /// <param name="report">The data.</param>
    /// <param name="settings">What the site is called, and where it stands.</param>
    /// <param name="topology">The borders; null for a report without.</param>
    /// <param name="colourOf">The class of the municipality's colour on the site's maps.</param>
    public static IReadOnlyList<DataFile> Of(Report report, SiteSettings settings, BorderTopology? topology, Func<Municipality, string> colourOf)
    {
        var tables = PublishedTables.Of(report);
        List<DataFile> files = [.. tables.SelectMany(FilesOf)];
        if (topology is not null)
        {
            files.AddRange(new MapExport(report, topology, colourOf).Files());
        }

        files.Add(Exports.Workbook.Of(Workbook, settings, tables));
        files.Add(new PackageExport(report, settings).Of(tables, [.. files]));
        files.Add(CatalogueExport.Of(settings, tables, [.. files]));
        IReadOnlyList<DataFile> packed = [.. files];
        files.Add(DataFile.Made(Archive, "application/zip", () => StoredArchive.Of(Packed(packed, settings, tables))));
        return files;
    }

    private static IEnumerable<DataFile> FilesOf(PublishedTable table) => [CsvExport.Of(table), CsvExport.OfExcel(table), JsonExport.Of(table)];

    // Whoever takes it all away gets what explains it too, and sums to check it by.
    private static IEnumerable<(string Name, ReadOnlyMemory<byte> Bytes)> Packed(IReadOnlyList<DataFile> files, SiteSettings settings, IReadOnlyList<PublishedTable> tables)
    {
        List<DataFile> packed = [Accompaniment.ReadMe(settings, tables), Accompaniment.Licence(settings), .. files];
        packed.Add(Accompaniment.Sums([.. packed]));
        return packed.Select(file => (file.Name, file.Bytes));
    }
}
