using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>func name ... end</c> and <c>name(x) = ...</c>: defines the function when it runs.</summary>
internal sealed class FunctionStatement(ScriptVariable name, IScriptCustomFunction function) : ScriptNode
{
    internal override object? Evaluate(TemplateContext context)
    {
        name.Assign(context, function);
        return null;
    }
}
