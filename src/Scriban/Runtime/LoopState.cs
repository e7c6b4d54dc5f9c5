using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>What <c>while.index</c> and its siblings tell; <see cref="ForLoop"/> knows more.</summary>
internal class LoopState : IScriptObject
{
    public int Index { get; set; }

    public int Count => 0;

    public bool IsReadOnly
    {
        get => true;
        set { }
    }

    public IEnumerable<string> GetMembers() => [];

    public bool Contains(string member) => Get(member) is not null;

    public bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value) =>
        (value = Get(member)) is not null;

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => (IScriptObject)MemberwiseClone();

    protected virtual object? Get(string member) => member switch
    {
        "index" => Boxes.Of(Index),
        "first" => Boxes.Of(Index == 0),
        "even" => Boxes.Of((Index & 1) == 0),
        "odd" => Boxes.Of((Index & 1) == 1),
        _ => null,
    };
}
