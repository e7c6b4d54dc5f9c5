using System.Security.Cryptography;
using System.Text;
using Generator.Pages;
using Generator.Sources;

namespace Generator.Rendering;

/// <summary>
/// Styles, scripts, fonts and pictures. They stand in a folder named for what is in them all, so that a cache can keep them for ever and
/// their links to each other stay as written.
/// </summary>
internal sealed class AssetSet
{
    private const string Folder = "templates/assets/";

    private readonly HashSet<string> _names;

    private AssetSet(IReadOnlyList<OutputFile> files, string folder, HashSet<string> names) => (Files, Root, _names) = (files, folder, names);

    public IReadOnlyList<OutputFile> Files { get; }

    /// <summary>"assets/3fa9c1d2/"</summary>
    public string Root { get; }

    public static IEnumerable<SourceFile> FilesIn(IReadOnlyList<SourceFile> templates) =>
        templates.Where(file => file.Path.StartsWith(Folder, StringComparison.Ordinal));

    public static AssetSet Of(IReadOnlyList<SourceFile> templates)
    {
        var assets = FilesIn(templates).ToDictionary(file => file.Path[Folder.Length..], file => IsText(file.Path) ? WithLineFeeds(file.Bytes) : file.Bytes);
        StyleSheets sheets = new(assets);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, bytes) in assets.OrderBy(asset => asset.Key, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name));
            hash.AppendData(bytes.Span);
        }

        var root = $"assets/{Convert.ToHexStringLower(hash.GetHashAndReset())[..10]}/";
        return new(
            [.. assets.Select(asset => new OutputFile(root + asset.Key, IsOwnSheet(asset.Key) ? sheets.Bundle(asset.Key) : asset.Value))],
            root,
            [.. assets.Keys]);
    }

    public IReadOnlyCollection<string> Names => _names;

    public PageUrl? Find(string name) => _names.Contains(name) ? PageUrl.File(Root + name) : null;

    private static bool IsOwnSheet(string name) => name.StartsWith("css/", StringComparison.Ordinal) && name.EndsWith(".css", StringComparison.Ordinal);

    private static bool IsText(string path) => path[path.LastIndexOf('.')..] is ".css" or ".js" or ".svg" or ".json" or ".webmanifest";

    // A checkout may have other line ends; the site has not.
    private static ReadOnlyMemory<byte> WithLineFeeds(ReadOnlyMemory<byte> bytes) => bytes.Span.Contains((byte)'\r')
        ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes.Span).ReplaceLineEndings("\n"))
        : bytes;
}
