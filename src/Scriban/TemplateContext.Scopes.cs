using System.Runtime.CompilerServices;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <content>Local variables, calls, and the ways out of a block.</content>
public partial class TemplateContext
{
    private Scope?[] _scopes = new Scope?[4];
    private int _scopeCount;
    private Scope? _variables;
    private int _calls;
    private object? _returned;

    internal ValueStack Values => field ??= new();

    internal Flow Flow { get; set; }

    /// <summary>The block that <c>wrap</c> gives to the function it is about to call.</summary>
    internal ScriptBlockStatement? BlockOfCall { get; set; }

    internal ScriptArray? Arguments => _scopeCount == 0 ? null : _scopes[_scopeCount - 1]!.Arguments;

    internal bool InLoop => _loopCount > (_scopeCount == 0 ? 0 : _scopes[_scopeCount - 1]!.LoopCount);

    private Scope CurrentScope => _scopeCount == 0 ? PushScope(null, null) : _scopes[_scopeCount - 1]!;

    internal Scope PushScope(ScriptArray? arguments, ScriptBlockStatement? block)
    {
        if (_scopeCount == _scopes.Length)
        {
            Array.Resize(ref _scopes, _scopeCount * 2);
        }

        var scope = _scopes[_scopeCount++] ??= new();
        scope.Arguments = arguments;
        scope.Block = block;
        scope.OuterVariables = _variables;
        scope.LoopCount = _loopCount;
        scope.IsInclude = false;
        return scope;
    }

    internal void PopScope(Scope scope)
    {
        _variables = scope.OuterVariables;
        scope.Locals.Clear();
        scope.Variables.Clear();
        scope.Arguments = null;
        scope.Block = null;
        _scopeCount--;
    }

    /// <summary>From here on plain names are the current function's own.</summary>
    internal void BeginVariables()
    {
        _variables = CurrentScope;
        _variables.GlobalCount = _globalCount;
    }

    internal void Declare(string name, object? value) => _variables!.Variables.Set(name, value);

    internal object? GetLocal(LocalVariable variable)
    {
        var scope = CurrentScope;
        if (variable.Name.Length == 0)
        {
            return scope.Arguments;
        }

        return scope.Locals.TryGet(variable.Name, out var value)
            || (scope is { IsInclude: true, Arguments.Named: { } named } && named.TryGetMember(variable.Name, variable.Hash, out value))
            || TryGetVariable?.Invoke(this, variable.Span, variable, out value) == true ? value
            : StrictVariables ? throw new ScriptRuntimeException(variable.Span, $"The variable or function `${variable.Name}` was not found")
            : null;
    }

    internal void SetLocal(LocalVariable variable, object? value)
    {
        if (variable.Name.Length == 0)
        {
            CurrentScope.Arguments = value as ScriptArray ?? throw new ScriptRuntimeException(variable.Span, "Only a list can be assigned to `$`");
        }
        else
        {
            CurrentScope.Locals.Set(variable.Name, value);
        }
    }

    /// <summary>Runs the block given by <c>wrap</c>; it sees the locals of the function that runs it, and the <c>$$</c> of its caller.</summary>
    internal object? RunWrappedBlock(SourceSpan span)
    {
        var scope = CurrentScope;
        if (scope.Block is not { } block)
        {
            throw new ScriptRuntimeException(span, "There is no wrapped block here");
        }

        scope.Block = _scopeCount > 1 ? _scopes[_scopeCount - 2]!.Block : null;
        try
        {
            return block.Evaluate(this);
        }
        finally
        {
            scope.Block = block;
        }
    }

    internal void Return(object? value)
    {
        _returned = value;
        Flow = Flow.Return;
    }

    /// <summary>Ends a page or function; true if a <c>ret</c> did it before its last statement.</summary>
    internal bool TakeReturn(out object? value)
    {
        value = _returned;
        var returned = Flow is Flow.Return;
        Flow = Flow.None;
        _returned = null;
        return returned;
    }

    internal ScriptNode? EnterCall(ScriptNode? site)
    {
        var outer = CurrentNode;
        CheckStack(site);
        if (++_calls > RecursiveLimit && RecursiveLimit > 0)
        {
            _calls--;
            throw new ScriptRuntimeException(site?.Span ?? default, $"Exceeding number of recursive depth limit `{RecursiveLimit}` for node: `{Invocation.NameOf(site)}`");
        }

        CurrentNode = site;
        return outer;
    }

    internal void LeaveCall(ScriptNode? outer)
    {
        _calls--;
        CurrentNode = outer;
    }

    internal void CheckAbort(ScriptNode? node)
    {
        if (CancellationToken.IsCancellationRequested)
        {
            throw new ScriptAbortException(node?.Span ?? default, CancellationToken);
        }
    }

    internal void CheckStack(ScriptNode? node)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new ScriptRuntimeException(node?.Span ?? default, "Exceeding number of recursive depth limit: the stack is used up");
        }
    }
}
