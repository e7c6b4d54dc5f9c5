using System.Text;
using Generator.Sources;
using Generator.Tests.Support;

namespace Generator.Tests.Serving;

/// <summary>
/// A site under the hands of its author: a file is replaced, taken away or brought back, all others stay the very values that they were, as
/// they do when the disk is read again.
/// </summary>
internal sealed class EditedSite(SortedDictionary<string, SourceFile> files)
{
    private readonly SortedDictionary<string, SourceFile> _original = new(files, StringComparer.Ordinal);

    public IReadOnlyCollection<string> Paths => files.Keys;

    public SiteSources Sources => new(In("content/"), In("data/"), In("templates/"));

    /// <summary>The paths that are not as they were in the beginning.</summary>
    public List<string> Edited() =>
    [
        .. files.Keys.Where(path => !_original.TryGetValue(path, out var file) || !file.Bytes.Span.SequenceEqual(files[path].Bytes.Span)),
        .. _original.Keys.Where(path => !files.ContainsKey(path)),
    ];

    public string Text(string path) => Encoding.UTF8.GetString(files[path].Bytes.Span);

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes) => files[path] = new(path, bytes);

    public void Remove(string path) => files.Remove(path);

    public void Rename(string from, string to)
    {
        if (files.Remove(from, out var file))
        {
            files[to] = file with { Path = to };
        }
    }

    /// <summary>As it was in the beginning, in bytes that are read anew.</summary>
    public void Restore(string path)
    {
        if (_original.TryGetValue(path, out var file))
        {
            Write(path, file.Bytes.ToArray());
        }
        else
        {
            Remove(path);
        }
    }

    /// <summary>Two languages, texts that link to each other's headings, partials, a picture, a style sheet and a script, over the data of the samples.</summary>
    public static EditedSite Small()
    {
        var files = SampleSite.Files("language-two-are-fine");
        foreach (var (path, text) in SmallSite.Files)
        {
            files[path] = Some.File(path, text);
        }

        return new(files);
    }

    /// <summary>The site of this repository.</summary>
    public static EditedSite Real()
    {
        var sources = SourceFolders.Read(Repository.Root, new());
        return new(new(
            sources.Content.Concat(sources.Data).Concat(sources.Templates).ToDictionary(file => file.Path),
            StringComparer.Ordinal));
    }

    private List<SourceFile> In(string folder) => [.. files.Values.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal))];
}
