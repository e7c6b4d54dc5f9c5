using Generator.Diagnostics;
using Generator.Sources;

namespace Generator.Loading;

/// <summary>Reads data/datapackage.json: which tables there are, and what each must be.</summary>
internal sealed class DataPackageLoader
{
    public const string Path = $"{SourceFolders.Data}/datapackage.json";

    private static readonly string[] PackageKeys =
    [
        "$schema", "profile", "name", "id", "title", "description", "homepage", "version", "created", "keywords",
        "languages", "licenses", "sources", "contributors", "image", "resources",
    ];

    private static readonly string[] ResourceKeys =
    [
        "name", "path", "profile", "title", "description", "format", "mediatype", "encoding", "licenses", "sources", "schema",
        "computed", "computedFields", "firstColumns",
    ];

    private readonly DiagnosticList _diagnostics;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private readonly SchemaLoader _schemas;

    private DataPackageLoader(DiagnosticList diagnostics) =>
        (_diagnostics, _schemas) = (diagnostics, new(diagnostics));

    /// <summary>The package with the tables that are well described, or null where there is no package to read.</summary>
    public static DataPackage? Load(IReadOnlyList<SourceFile> data, DiagnosticList diagnostics)
    {
        if (data.FirstOrDefault(file => file.Path == Path) is not { } file)
        {
            diagnostics.Error(
                SourceLocation.File(Path),
                "filen finnes ikke; den beskriver tabellene i mappen",
                "the file does not exist; it describes the tables of the folder");
            return null;
        }

        return JsonFile.Read(file, diagnostics) switch
        {
            JsonObject json => new DataPackageLoader(diagnostics).Load(new(json, diagnostics)),
            { } other => ReportNoObject(other, diagnostics),
            null => null,
        };
    }

    private DataPackage Load(SchemaObject package)
    {
        package.AllowOnly(PackageKeys);
        package.RequiredText("name");
        List<Resource> resources = [.. package.Objects("resources").Select(LoadResource).OfType<Resource>()];
        if (resources.Count == 0 && !_diagnostics.HasErrors)
        {
            _diagnostics.Error(package.WhereOf("resources"), "pakken har ingen tabeller", "the package has no tables");
        }

        return new(package.Localized("title"), _schemas.Connect(resources, _names), _paths.Select(path => $"{SourceFolders.Data}/{path}").ToHashSet(StringComparer.Ordinal));
    }

    private Resource? LoadResource(SchemaObject json)
    {
        json.AllowOnly(ResourceKeys);
        var (name, path) = (json.RequiredText("name"), json.RequiredText("path"));
        if (name is null || path is null)
        {
            return null;
        }

        var isNew = _names.Add(name);
        if (!CheckPath(json, path))
        {
            return null;
        }

        if (!isNew)
        {
            _diagnostics.Error(
                json.WhereOf("name"),
                $"to ressurser heter '{Excerpt.Of(name)}'",
                $"two resources are named '{Excerpt.Of(name)}'");
            return null;
        }

        // Files that are no tables may be listed for those who take the package away; they have no schema.
        return path.EndsWith(".csv", StringComparison.Ordinal)
            ? _schemas.Load(json, name, $"{SourceFolders.Data}/{path}")
            : new(new(name, $"{SourceFolders.Data}/{path}", []), json.WhereOf("path"));
    }

    private bool CheckPath(SchemaObject json, string path)
    {
        if (path.Contains('\\', StringComparison.Ordinal) || path.Split('/').Any(part => part is "" or "." or ".."))
        {
            _diagnostics.Error(
                json.WhereOf("path"),
                $"'{Excerpt.Of(path)}' er ikke en sti inne i data/; skriv den som 'tabell.csv' eller 'mappe/tabell.csv'",
                $"'{Excerpt.Of(path)}' is not a path inside data/; write it as 'table.csv' or 'folder/table.csv'");
            return false;
        }

        if (!_paths.Add(path))
        {
            _diagnostics.Error(
                json.WhereOf("path"),
                $"to ressurser har filen '{Excerpt.Of(path)}'",
                $"two resources have the file '{Excerpt.Of(path)}'");
            return false;
        }

        return true;
    }

    private static DataPackage? ReportNoObject(JsonValue value, DiagnosticList diagnostics)
    {
        diagnostics.Error(value.Where, "pakken skal være et objekt: { … }", "the package is to be an object: { … }");
        return null;
    }
}
