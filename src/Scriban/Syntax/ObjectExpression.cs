using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>{a: 1, 'b c': 2}</c></summary>
internal sealed class ObjectExpression(string[] names, ScriptNode[] values) : ScriptNode
{
    internal override object? Evaluate(TemplateContext context)
    {
        ScriptObject made = new(names.Length);
        for (var i = 0; i < names.Length; i++)
        {
            made.SetValue(names[i], values[i].Evaluate(context), readOnly: false);
        }

        return made;
    }
}
