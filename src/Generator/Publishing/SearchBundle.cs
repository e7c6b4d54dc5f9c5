using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using Generator.Rendering;

namespace Generator.Publishing;

/// <summary>
/// What Pagefind wrote, as files of the site. Pagefind lists languages, and the values of its filters, in an order that changes from run to run: the
/// languages are put in order here, and instead of a filter there is a file for each language that tells which pages are of which kind.
/// </summary>
internal static class SearchBundle
{
    private const string Entry = "pagefind-entry.json";
    private const string Fragments = "fragment";

    // A fragment is gzip around this mark and then JSON.
    private const string Mark = "pagefind_dcd";

    public static IReadOnlyList<OutputFile> Read(DirectoryInfo folder, string path)
    {
        List<OutputFile> files =
        [
            .. folder.EnumerateFiles("*", SearchOption.AllDirectories)
                .Where(file => file.Name == "pagefind.js" || file.Extension is not (".js" or ".css"))
                .Select(file => new OutputFile(path + Path.GetRelativePath(folder.FullName, file.FullName).Replace('\\', '/'), BytesOf(file))),
        ];
        files.AddRange(KindsOf(new(Path.Combine(folder.FullName, Fragments))).Select(kinds => new OutputFile($"{path}kinds.{kinds.Key}.json", kinds.Value)));
        return [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static byte[] BytesOf(FileInfo file)
    {
        var bytes = File.ReadAllBytes(file.FullName);
        if (file.Name != Entry)
        {
            return bytes;
        }

        var entry = JsonNode.Parse(bytes)!.AsObject();
        entry["languages"] = new JsonObject(entry["languages"]!.AsObject().OrderBy(language => language.Key, StringComparer.Ordinal).Select(language => KeyValuePair.Create(language.Key, language.Value?.DeepClone())));
        return JsonSerializer.SerializeToUtf8Bytes(entry);
    }

    // By language: {"Kommune":["nb_0772c9b", ...], ...}; a fragment is named by its language and its content.
    private static Dictionary<string, byte[]> KindsOf(DirectoryInfo fragments) => !fragments.Exists ? [] : fragments.EnumerateFiles()
        .Select(file => (Id: Path.GetFileNameWithoutExtension(file.Name), Kind: KindIn(file)))
        .GroupBy(page => page.Id[..page.Id.IndexOf('_', StringComparison.Ordinal)])
        .ToDictionary(
            language => language.Key,
            language => JsonSerializer.SerializeToUtf8Bytes(new SortedDictionary<string, string[]>(
                language.GroupBy(page => page.Kind).ToDictionary(kind => kind.Key, kind => kind.Select(page => page.Id).Order(StringComparer.Ordinal).ToArray()),
                StringComparer.Ordinal)));

    private static string KindIn(FileInfo fragment)
    {
        using var file = fragment.OpenRead();
        using GZipStream unpacked = new(file, CompressionMode.Decompress);
        using MemoryStream bytes = new();
        unpacked.CopyTo(bytes);
        using var json = JsonDocument.Parse(bytes.GetBuffer().AsMemory(Mark.Length, (int)bytes.Length - Mark.Length));
        return json.RootElement.GetProperty("meta").TryGetProperty("kind", out var kind) ? kind.GetString()! : "";
    }
}
