using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Generator.Rendering;

/// <summary>Values by name for templates and texts, such as <c>collaborations['ofa']</c>; a name that is not there is an error that tells the nearest.</summary>
internal sealed class Lookup(Func<string, object?> find, Func<IReadOnlyCollection<string>> names) : IScriptObject
{
    public int Count => names().Count;

    public bool IsReadOnly
    {
        get => true;
        set { }
    }

    public static Lookup Of<T>(IReadOnlyDictionary<string, T> values) =>
        new(name => values.TryGetValue(name, out var value) ? value : null, () => [.. values.Keys]);

    public IEnumerable<string> GetMembers() => names();

    public bool Contains(string member) => find(member) is not null;

    public bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value) =>
        (value = find(member)) is not null ? true : throw new WrongNameException(span, member, names());

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => this;
}
