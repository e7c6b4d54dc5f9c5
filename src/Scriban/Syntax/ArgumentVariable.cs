using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>$0</c>, <c>$1</c> ...: an argument of the function or include that runs.</summary>
internal sealed class ArgumentVariable(int index) : ScriptNode
{
    internal override bool IsAssignable => true;

    internal override object? EvaluateAliased(TemplateContext context) => context.Arguments?[index];

    internal override object? Evaluate(TemplateContext context) =>
        EvaluateAliased(context) is var value && value is IScriptCustomFunction function ? Invocation.Named(context, this, function) : value;

    internal override void Assign(TemplateContext context, object? value)
    {
        if (context.Arguments is not { } arguments)
        {
            throw new ScriptRuntimeException(Span, "There are no arguments here");
        }

        if (index >= ScriptArray.LongestList)
        {
            throw new ScriptRuntimeException(Span, $"The index {index} is out of bounds");
        }

        arguments[index] = value;
    }
}
