using Scriban.Parsing;

namespace Scriban.Runtime;

/// <content>The members a list may carry beside its items.</content>
public partial class ScriptArray : IScriptObject
{
    private ScriptObject? _members;

    public bool IsReadOnly { get; set; }

    int IScriptObject.Count => _members?.Count ?? 0;

    /// <summary>The named ones of a call's arguments; null without any.</summary>
    internal ScriptObject? Named => _members;

    internal void SetNamed(string name, object? value) => (_members ??= []).SetValue(name, value, readOnly: false);

    public IEnumerable<string> GetMembers() => _members?.GetMembers() ?? [];

    bool IScriptObject.Contains(string member) => member == "size" || _members?.Contains(member) == true;

    public bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        if (member == "size")
        {
            value = Count;
            return true;
        }

        value = null;
        return _members?.TryGetValue(context, span, member, out value) == true;
    }

    public bool CanWrite(string member) => !IsReadOnly && member != "size" && _members?.CanWrite(member) != false;

    public bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly) =>
        !IsReadOnly && member != "size" && (_members ??= []).TrySetValue(context, span, member, value, readOnly);

    bool IScriptObject.Remove(string member) => _members?.Remove(member) == true;

    public void SetReadOnly(string member, bool readOnly) => (_members ??= []).SetReadOnly(member, readOnly);

    public IScriptObject Clone(bool deep)
    {
        var clone = (ScriptArray)MemberwiseClone();
        clone._items = Items.ToArray();
        clone._members = (ScriptObject?)_members?.Clone(deep);
        for (var i = 0; deep && i < Count; i++)
        {
            clone._items[i] = _items[i] is ScriptObject or ScriptArray ? ((IScriptObject)_items[i]!).Clone(deep: true) : _items[i];
        }

        return clone;
    }
}
