namespace Scriban.Syntax;

/// <summary><c>$name</c>, and <c>$</c>, the list of arguments, whose name is empty.</summary>
internal sealed class LocalVariable(string name) : ScriptVariable(name)
{
    internal override object? EvaluateAliased(TemplateContext context) => context.GetLocal(this);

    internal override void Assign(TemplateContext context, object? value) => context.SetLocal(this, value);
}
