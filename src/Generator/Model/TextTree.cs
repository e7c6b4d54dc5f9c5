using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Generator.Model;

/// <summary>The words of a language, by nested names: a text, or more names.</summary>
internal sealed class TextTree
{
    private readonly IReadOnlyDictionary<string, TextTree> _inner;
    private readonly ConcurrentDictionary<string, TextTree> _absent = [];
    private volatile bool _missed;

    private TextTree(string path, string? text, IReadOnlyDictionary<string, TextTree> inner) =>
        (Path, Leaf, _inner) = (path, text, inner);

    /// <summary>"menu.home"</summary>
    public string Path { get; }

    public string? Leaf { get; }

    /// <summary>The text; one that is not there is noted, and its name stands in for it, so that one run tells of all that are missing.</summary>
    public string Text
    {
        get
        {
            _missed |= Leaf is null;
            return Leaf ?? Path[(Path.LastIndexOf('.') + 1)..];
        }
    }

    public IEnumerable<string> Names => _inner.Keys;

    public TextTree this[string name] => TryGet(name, out var inner)
        ? inner
        : _absent.GetOrAdd(name, name => new(Path.Length == 0 ? name : $"{Path}.{name}", null, new Dictionary<string, TextTree>()));

    public static TextTree Of(string path, string text) => new(path, text, new Dictionary<string, TextTree>());

    public static TextTree Of(string path, IReadOnlyDictionary<string, TextTree> inner) => new(path, null, inner);

    public bool TryGet(string name, [NotNullWhen(true)] out TextTree? inner) => _inner.TryGetValue(name, out inner);

    /// <summary>The dotted names of all texts, so that languages can be compared.</summary>
    public IEnumerable<string> Paths() => Leaf is not null ? [Path] : _inner.Values.SelectMany(inner => inner.Paths());

    /// <summary>The dotted names of the texts that were asked for and are not there.</summary>
    public IEnumerable<string> Missed() =>
        _inner.Values.Concat(_absent.Values).SelectMany(inner => inner.Missed()).Concat(_missed ? [Path] : []);
}
