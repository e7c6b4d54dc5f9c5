using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <content>Plain names: the variables of a function with parameters, the stack of objects, the built-ins.</content>
public partial class TemplateContext
{
    private IScriptObject?[] _globals = new IScriptObject?[4];
    private int _globalCount;

    public IScriptObject? CurrentGlobal => _globalCount == 0 ? null : _globals[_globalCount - 1];

    /// <summary>The top object; one of its own if none was pushed.</summary>
    internal IScriptObject TopGlobal
    {
        get
        {
            if (_globalCount == 0)
            {
                PushGlobal(new ScriptObject(_keyComparer));
            }

            return _globals[_globalCount - 1]!;
        }
    }

    public void PushGlobal(IScriptObject scriptObject)
    {
        ArgumentNullException.ThrowIfNull(scriptObject);
        if (_globalCount == _globals.Length)
        {
            Array.Resize(ref _globals, _globalCount * 2);
        }

        _globals[_globalCount++] = scriptObject;
    }

    public IScriptObject PopGlobal()
    {
        if (_globalCount == 0)
        {
            throw new InvalidOperationException("No global object was pushed");
        }

        var popped = _globals[--_globalCount]!;
        _globals[_globalCount] = null;
        return popped;
    }

    public object? GetValue(ScriptVariable variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        return variable.EvaluateAliased(this);
    }

    public void SetValue(ScriptVariable variable, object? value, bool asReadOnly = false)
    {
        ArgumentNullException.ThrowIfNull(variable);
        if (variable is GlobalVariable global)
        {
            SetGlobal(global, value, asReadOnly);
        }
        else
        {
            variable.Assign(this, value);
        }
    }

    internal object? GetGlobal(GlobalVariable variable, bool forMember)
    {
        if (TryFind(variable, forMember, out var value) || TryGetVariable?.Invoke(this, variable.Span, variable, out value) == true)
        {
            return value;
        }

        return StrictVariables ? throw new ScriptRuntimeException(variable.Span, $"The variable or function `{variable.Name}` was not found") : null;
    }

    /// <summary>The value, where a name that is not found is no error yet.</summary>
    internal object? FindGlobal(GlobalVariable variable) =>
        TryFind(variable, forMember: true, out var value) || TryGetVariable?.Invoke(this, variable.Span, variable, out value) == true ? value : null;

    internal void SetGlobal(GlobalVariable variable, object? value, bool readOnly)
    {
        if (_variables is { } scope && scope.GlobalCount == _globalCount)
        {
            scope.Variables.Set(variable.Name, value);
        }
        else if (!TopGlobal.TrySetValue(this, variable.Span, variable.Name, value, readOnly))
        {
            throw new ScriptRuntimeException(variable.Span, $"Cannot set the readonly variable `{variable.Name}`");
        }
    }

    internal void SetReadOnly(ScriptVariable variable)
    {
        if (variable is GlobalVariable)
        {
            TopGlobal.SetReadOnly(variable.Name, readOnly: true);
        }
    }

    internal void ImportInto(SourceSpan span, object? value)
    {
        if (value is not IScriptObject members)
        {
            throw new ScriptRuntimeException(span, $"Unexpected value `{TypeNames.Of(value)}` for import. Must be a ScriptObject");
        }

        var top = TopGlobal;
        foreach (var name in members.GetMembers().ToArray())
        {
            if (members.TryGetValue(this, span, name, out var member))
            {
                top.TrySetValue(this, span, name, member, readOnly: false);
            }
        }
    }

    private bool TryFind(GlobalVariable variable, bool forMember, out object? value)
    {
        var (name, hash) = (variable.Name, variable.Hash);
        if (_variables is { } scope && scope.Variables.TryGet(name, out value))
        {
            return true;
        }

        var loop = _loopCount - 1;
        for (var i = _globalCount - 1; i >= -1; i--)
        {
            for (; loop >= 0 && _loops[loop].GlobalCount > i; loop--)
            {
                if (_loops[loop].TryGet(name, out value))
                {
                    return true;
                }
            }

            if (i >= 0 && (_globals[i] is ScriptObject plain && plain.GetType() == typeof(ScriptObject)
                ? plain.TryGetMember(name, hash, out value)
                : _globals[i]!.TryGetValue(this, variable.Span, name, out value)))
            {
                return true;
            }
        }

        if (_builtin is null)
        {
            // Groups may be shared by contexts as long as they are only read from.
            return BuiltinFunctions.Shared.TryGetMember(name, hash, out value)
                && (forMember || value is not ScriptObject || BuiltinObject.TryGetMember(name, hash, out value));
        }

        return _builtin.TryGetMember(name, hash, out value);
    }
}
