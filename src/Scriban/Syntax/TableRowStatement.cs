using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>tablerow variable in list cols: 2</c>: a loop that writes rows and cells of a table.</summary>
internal sealed class TableRowStatement(ScriptVariable variable, ScriptNode list, LoopOptions options, ScriptBlockStatement body, ScriptBlockStatement? otherwise)
    : ForStatement(variable, list, options, body, otherwise)
{
    protected override object? RunBody(TemplateContext context, ForLoop loop)
    {
        var columns = Columns(context);
        var column = loop.Index % columns;
        if (column == 0)
        {
            context.Write($"<tr class=\"row{(loop.Index / columns) + 1}\">");
        }

        context.Write($"<td class=\"col{column + 1}\">");
        var last = base.RunBody(context, loop);
        context.Write("</td>");
        if (column == columns - 1)
        {
            EndRow(context);
        }

        return last;
    }

    protected override void Finish(TemplateContext context, ForLoop loop)
    {
        if (loop.Index % Columns(context) != Columns(context) - 1)
        {
            EndRow(context);
        }
    }

    private int Columns(TemplateContext context) =>
        Options.Columns is { } columns ? Math.Max(1, context.ToInt(columns.Span, columns.Evaluate(context))) : int.MaxValue;

    private static void EndRow(TemplateContext context) => context.Write($"</tr>{context.NewLine}");
}
