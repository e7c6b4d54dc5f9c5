using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>A name that stands for a value.</summary>
public abstract class ScriptVariable : ScriptNode
{
    private protected ScriptVariable(string name)
    {
        Name = name;
        Hash = MemberTable.HashOf(name);
    }

    /// <summary>The name, without the <c>$</c> of a local one.</summary>
    public string Name { get; }

    internal int Hash { get; }

    internal override bool IsAssignable => true;

    public static ScriptVariable Create(string name, ScriptVariableScope scope) =>
        scope is ScriptVariableScope.Local ? new LocalVariable(name) : new GlobalVariable(name);

    internal override object? Evaluate(TemplateContext context) =>
        EvaluateAliased(context) is var value && value is IScriptCustomFunction function ? Invocation.Named(context, this, function) : value;
}
