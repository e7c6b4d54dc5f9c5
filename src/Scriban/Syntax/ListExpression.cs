using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>[1, 2]</c></summary>
internal sealed class ListExpression(ScriptNode[] items) : ScriptNode
{
    internal override object? Evaluate(TemplateContext context)
    {
        var values = new object?[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            values[i] = items[i].Evaluate(context);
        }

        return new ScriptArray(values, values.Length);
    }
}
