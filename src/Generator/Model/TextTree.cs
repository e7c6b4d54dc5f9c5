using System.Diagnostics.CodeAnalysis;

namespace Generator.Model;

/// <summary>The words of a language, by nested names: a text, or more names.</summary>
internal sealed class TextTree
{
    private readonly IReadOnlyDictionary<string, TextTree> _inner;

    private TextTree(string path, string? text, IReadOnlyDictionary<string, TextTree> inner) =>
        (Path, Leaf, _inner) = (path, text, inner);

    /// <summary>"menu.home"</summary>
    public string Path { get; }

    public string? Leaf { get; }

    public string Text => Leaf ?? throw new KeyNotFoundException($"'{Path}' is no text");

    public IEnumerable<string> Names => _inner.Keys;

    public TextTree this[string name] =>
        TryGet(name, out var inner) ? inner : throw new KeyNotFoundException($"the texts have no '{Path}.{name}'");

    public static TextTree Of(string path, string text) => new(path, text, new Dictionary<string, TextTree>());

    public static TextTree Of(string path, IReadOnlyDictionary<string, TextTree> inner) => new(path, null, inner);

    public bool TryGet(string name, [NotNullWhen(true)] out TextTree? inner) => _inner.TryGetValue(name, out inner);

    /// <summary>The dotted names of all texts, so that languages can be compared.</summary>
    public IEnumerable<string> Paths() => Leaf is not null ? [Path] : _inner.Values.SelectMany(inner => inner.Paths());
}
