using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A part of a parsed template.</summary>
public abstract class ScriptNode
{
    private protected ScriptNode()
    {
    }

    public SourceSpan Span { get; set; }

    /// <summary>Runs a statement, or gives an expression's value; a function that is named is called.</summary>
    internal abstract object? Evaluate(TemplateContext context);
}
