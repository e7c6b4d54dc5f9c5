using Generator.Diagnostics;
using Generator.Model;
using Generator.Sources;

namespace Generator.Loading;

/// <summary>
/// From the files of data/ to the report: the package says which tables there are, each file is held against its schema,
/// the keys are looked up, the rules over several tables are checked; and if all is well, the report is made of them.
/// </summary>
internal static class ReportLoader
{
    /// <summary>The report, or null where something is wrong; then all that is wrong has been said.</summary>
    public static Report? Load(SiteSources sources, DiagnosticList diagnostics)
    {
        // Mistakes elsewhere, in the content say, do not make the data wrong.
        DiagnosticList found = new();
        var report = Load(sources.Data, found);
        diagnostics.AddRange(found);
        return report;
    }

    private static Report? Load(IReadOnlyList<SourceFile> data, DiagnosticList diagnostics)
    {
        if (DataPackageLoader.Load(data, diagnostics) is not { } package)
        {
            return null;
        }

        var unsound = ReportShape.Check(package.Resources, diagnostics);
        var tables = LoadTables(package, unsound, data, diagnostics);
        new ForeignKeyCheck(tables, diagnostics).Run();
        new ReportChecks(tables, diagnostics).Run(package.Resources);
        return diagnostics.HasErrors
            ? null
            : new ReportAssembly(tables.ToDictionary(table => table.Key, table => table.Value.Data, StringComparer.Ordinal)).Assemble();
    }

    private static OrderedDictionary<string, LoadedTable> LoadTables(
        DataPackage package,
        IReadOnlyList<Resource> unsound,
        IReadOnlyList<SourceFile> data,
        DiagnosticList diagnostics)
    {
        var files = data.ToDictionary(file => file.Path, StringComparer.Ordinal);

        // Where the package is wrong, a file that it does not name may be the one it meant.
        var unnamed = files.Keys
            .Where(path => path.EndsWith(".csv", StringComparison.Ordinal) && !diagnostics.HasErrors)
            .Except(package.Paths)
            .ToHashSet(StringComparer.Ordinal);
        OrderedDictionary<string, LoadedTable> tables = new(StringComparer.Ordinal);
        foreach (var resource in package.Resources)
        {
            if (!files.TryGetValue(resource.Schema.Path, out var file))
            {
                ReportNoFile(resource, unnamed, diagnostics);
            }
            else if (unsound.Contains(resource))
            {
                // What the cells should be is not known, but the form of the file can be told.
                CsvFile.Read(file, diagnostics);
            }
            else if (resource.Schema.Fields.Count > 0 && new TableLoader(resource, diagnostics).Load(file) is { } table)
            {
                tables.Add(resource.Name, table);
            }
        }

        foreach (var path in unnamed)
        {
            diagnostics.Error(
                SourceLocation.File(path),
                $"ingen ressurs i {DataPackageLoader.Path} har denne filen",
                $"no resource of {DataPackageLoader.Path} has this file");
        }

        return tables;
    }

    private static void ReportNoFile(Resource resource, HashSet<string> unnamed, DiagnosticList diagnostics)
    {
        var path = resource.Schema.Path;
        var (norwegian, english) = NearestName.Suggestion(path, unnamed);
        unnamed.Remove(NearestName.To(path, unnamed) ?? "");
        diagnostics.Error(
            resource.Where,
            $"filen {Excerpt.Of(path)} finnes ikke{norwegian}",
            $"the file {Excerpt.Of(path)} does not exist{english}");
    }
}
