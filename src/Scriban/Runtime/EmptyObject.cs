using System.Collections;
using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary><c>empty</c>: false, without text, and equal to whatever is empty.</summary>
internal sealed class EmptyObject : IScriptObject
{
    public static readonly EmptyObject Instance = new();

    private EmptyObject()
    {
    }

    public int Count => 0;

    public bool IsReadOnly
    {
        get => true;
        set { }
    }

    /// <summary>What <c>value.empty?</c> says.</summary>
    public static bool Is(object? value) => value switch
    {
        null or EmptyObject => true,
        string text => text.Length == 0,
        ICollection list => list.Count == 0,
        IScriptOutput output => string.IsNullOrEmpty(output.ToString()),
        IScriptObject members => members.Count == 0,
        IEnumerable sequence => !sequence.Cast<object?>().Any(),
        _ => false,
    };

    public IEnumerable<string> GetMembers() => [];

    public bool Contains(string member) => false;

    public bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        value = null;
        return false;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => this;

    public override string ToString() => "";
}
