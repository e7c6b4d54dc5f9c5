namespace Scriban.Syntax;

/// <summary><c>$$</c>: runs the block that <c>wrap</c> gave to the function.</summary>
internal sealed class WrappedBlock : ScriptNode
{
    internal override object? Evaluate(TemplateContext context) => context.RunWrappedBlock(Span);
}
