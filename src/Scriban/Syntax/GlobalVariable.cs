using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>name</c></summary>
internal sealed class GlobalVariable(string name) : ScriptVariable(name)
{
    internal override object? EvaluateAliased(TemplateContext context) => context.GetGlobal(this, forMember: false);

    internal override object? EvaluateTarget(TemplateContext context) =>
        context.GetGlobal(this, forMember: true) is var value && value is IScriptCustomFunction and not IScriptObject
            ? Invocation.Named(context, this, (IScriptCustomFunction)value)
            : value;

    internal override void Assign(TemplateContext context, object? value) => context.SetGlobal(this, value, readOnly: false);
}
