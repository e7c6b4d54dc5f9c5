namespace Scriban.Syntax;

/// <summary>A whole template.</summary>
public class ScriptPage : ScriptNode
{
    internal ScriptPage(ScriptBlockStatement body)
    {
        Body = body;
        Span = body.Span;
    }

    internal ScriptBlockStatement Body { get; }

    /// <summary>Runs the page; what <c>ret</c> left is its value.</summary>
    internal override object? Evaluate(TemplateContext context)
    {
        var last = Body.Evaluate(context);
        return context.TakeReturn(out var returned) ? returned : last;
    }
}
