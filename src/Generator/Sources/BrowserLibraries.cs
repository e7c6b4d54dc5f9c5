using Generator.Diagnostics;

namespace Generator.Sources;

/// <summary>
/// The browser libraries that libman.json names, from where npm has put them, as if they stood among the assets: what
/// <c>libman restore</c> would copy to site/assets/lib/leaflet is templates/assets/lib/leaflet here.
/// </summary>
internal static class BrowserLibraries
{
    private const string Manifest = "libman.json";
    private const string Destination = "site/assets/";

    public static IEnumerable<SourceFile> Read(DirectoryInfo root, DiagnosticList diagnostics, KnownFiles known)
    {
        FileInfo manifest = new(Path.Combine(root.FullName, Manifest));
        if (!manifest.Exists
            || JsonFile.Read(known.Read(manifest, Manifest), diagnostics) is not JsonObject json
            || json["libraries"]?.Value is not JsonList libraries)
        {
            yield break;
        }

        foreach (var library in libraries.Items.OfType<JsonObject>())
        {
            var (folder, destination) = (Text(library, "library"), Text(library, "destination"));
            if (folder is null || destination?.StartsWith(Destination, StringComparison.Ordinal) != true || library["files"]?.Value is not JsonList files)
            {
                diagnostics.Error(
                    library.Where,
                    $"et bibliotek skal ha 'library', 'destination' under {Destination} og 'files'",
                    $"a library is to have 'library', a 'destination' below {Destination} and 'files'");
                continue;
            }

            foreach (var name in files.Items.OfType<JsonText>())
            {
                FileInfo file = new(Path.Combine(root.FullName, folder, name.Text));
                if (file.Exists)
                {
                    yield return known.Read(file, $"{SourceFolders.Templates}/assets/{destination[Destination.Length..]}/{name.Text}");
                }
                else
                {
                    diagnostics.Error(
                        name.Where,
                        $"'{folder}/{name.Text}' finnes ikke; kjør 'npm ci'",
                        $"'{folder}/{name.Text}' does not exist; run 'npm ci'");
                }
            }
        }
    }

    private static string? Text(JsonObject json, string name) => json[name]?.Value is JsonText { Text: var text } ? text : null;
}
