using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>do ... end</c> as a value.</summary>
internal sealed class AnonymousFunction(IScriptCustomFunction function) : ScriptNode
{
    internal override object? Evaluate(TemplateContext context) => function;
}
