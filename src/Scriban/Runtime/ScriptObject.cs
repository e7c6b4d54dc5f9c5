using System.Diagnostics.CodeAnalysis;
using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>The object of the language: named members in the order they were set.</summary>
public partial class ScriptObject : IScriptObject
{
    private MemberTable _members;
    private bool _shared;

    public ScriptObject()
        : this(0, null)
    {
    }

    public ScriptObject(int capacity)
        : this(capacity, null)
    {
    }

    public ScriptObject(IEqualityComparer<string>? keyComparer)
        : this(0, keyComparer)
    {
    }

    private ScriptObject(int capacity, IEqualityComparer<string>? keyComparer)
    {
        _members = new(keyComparer, capacity);
        if (GetType() != typeof(ScriptObject) && GetType().Assembly != typeof(ScriptObject).Assembly)
        {
            this.Import(GetType());
        }
    }

    public int Count => _members.Count;

    public bool IsReadOnly { get; set; }

    public object? this[string key]
    {
        get => TryGetMember(key, MemberTable.HashOf(key), out var value) ? value : null;
        set => SetValue(key, value, readOnly: false);
    }

    public static ScriptObject From(object? obj)
    {
        ScriptObject made = new();
        made.Import(obj);
        return made;
    }

    public IEnumerable<string> GetMembers()
    {
        for (var i = 0; i < _members.Count; i++)
        {
            yield return _members[i].Name;
        }
    }

    public bool Contains(string member) => _members.IndexOf(member) >= 0;

    public virtual bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value) =>
        TryGetMember(member, MemberTable.HashOf(member), out value);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value) => TryGetMember(key, MemberTable.HashOf(key), out value);

    public bool CanWrite(string member)
    {
        var index = _members.IndexOf(member);
        return !IsReadOnly && (index < 0 || !_members[index].ReadOnly);
    }

    public virtual bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly)
    {
        if (!CanWrite(member))
        {
            return false;
        }

        SetValue(member, value, readOnly);
        return true;
    }

    public void Add(string key, object? value)
    {
        if (Contains(key))
        {
            throw new ArgumentException($"The member `{key}` exists already", nameof(key));
        }

        SetValue(key, value, readOnly: false);
    }

    public void SetValue(string member, object? value, bool readOnly)
    {
        ArgumentNullException.ThrowIfNull(member);
        var members = Own();
        var index = members.IndexOf(member);
        ref var entry = ref index >= 0 ? ref members[index] : ref members.Add(member);
        entry.Value = value;
        entry.IsLazy = value is IScriptLazy;
        entry.ReadOnly = readOnly;
    }

    public bool Remove(string member)
    {
        var index = _members.IndexOf(member);
        if (index < 0)
        {
            return false;
        }

        Own().RemoveAt(index);
        return true;
    }

    public void SetReadOnly(string member, bool readOnly)
    {
        var members = Own();
        var index = members.IndexOf(member);
        ref var entry = ref index >= 0 ? ref members[index] : ref members.Add(member);
        entry.ReadOnly = readOnly;
    }

    public T? GetSafeValue<T>(string name) => this[name] is T value ? value : default;

    public virtual IScriptObject Clone(bool deep)
    {
        var clone = (ScriptObject)MemberwiseClone();
        clone._members = _members.Copy();
        clone._shared = false;
        for (var i = 0; deep && i < clone.Count; i++)
        {
            ref var entry = ref clone._members[i];
            entry.Value = entry.Value is ScriptObject or ScriptArray ? ((IScriptObject)entry.Value).Clone(deep: true) : entry.Value;
        }

        return clone;
    }

    /// <summary>The same members at no cost until one of the two changes.</summary>
    internal ScriptObject Share()
    {
        var copy = (ScriptObject)MemberwiseClone();
        _shared = copy._shared = true;
        return copy;
    }

    internal bool TryGetMember(string name, int hash, out object? value)
    {
        var index = _members.IndexOf(name, hash);
        if (index < 0)
        {
            value = null;
            return false;
        }

        value = _members[index].Read();
        return true;
    }

    internal KeyValuePair<string, object?> At(int index)
    {
        ref var entry = ref _members[index];
        return new(entry.Name, entry.Read());
    }

    private MemberTable Own()
    {
        if (_shared)
        {
            _members = _members.Copy();
            _shared = false;
        }

        return _members;
    }
}
