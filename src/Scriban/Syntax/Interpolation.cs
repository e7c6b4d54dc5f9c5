using System.Text;

namespace Scriban.Syntax;

/// <summary><c>$"text {expression}"</c></summary>
internal sealed class Interpolation(ScriptNode[] parts) : ScriptNode
{
    internal override object? Evaluate(TemplateContext context)
    {
        StringBuilder text = new();
        foreach (var part in parts)
        {
            text.Append(context.ObjectToString(part.Evaluate(context)));
        }

        return text.ToString();
    }
}
