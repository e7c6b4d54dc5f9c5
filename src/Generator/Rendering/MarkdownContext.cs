using System.Globalization;
using System.Text;
using Generator.Pages;
using Scriban.Runtime;

namespace Generator.Rendering;

/// <summary>
/// The context of an author's text, which is a template first and Markdown after: a number is written as the language writes it,
/// text means nothing to Markdown, and markup (a table, a chart) is kept aside until Markdown is done.
/// </summary>
internal sealed class MarkdownContext(PageUrl page, NumberFormat numbers, PageTrace trace) : HtmlContext(page, templates: null, trace)
{
    // Two characters of the private use area, which no text contains: between them stands the number of the markup kept aside.
    private const char Open = '\uE000';
    private const char Close = '\uE001';

    private readonly List<SafeHtml> _markup = [];
    private readonly HashSet<string> _ids = [];

    /// <summary>An id that nothing else shown in the text has.</summary>
    public string UniqueId(string wanted)
    {
        var id = wanted;
        for (var number = 2; !_ids.Add(id); number++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{number}");
        }

        return id;
    }

    /// <summary>Puts the markup that was kept aside where it belongs; alone in a paragraph it takes the paragraph's place.</summary>
    public string Complete(string html)
    {
        if (_markup.Count == 0)
        {
            return html;
        }

        StringBuilder complete = new(html.Length + _markup.Sum(markup => markup.Length));
        var rest = html.AsSpan();
        for (var open = rest.IndexOf(Open); open >= 0; open = rest.IndexOf(Open))
        {
            var close = rest.IndexOf(Close);
            var before = rest[..open];
            var after = rest[(close + 1)..];
            if (before.EndsWith("<p>") && after.StartsWith("</p>"))
            {
                before = before[..^"<p>".Length];
                after = after["</p>".Length..];
            }

            complete.Append(before).Append(_markup[int.Parse(rest[(open + 1)..close], CultureInfo.InvariantCulture)]);
            rest = after;
        }

        return complete.Append(rest).ToString();
    }

    protected override string? Markup(object? value) => value switch
    {
        null => null,
        SafeHtml markup => Aside(markup),
        PageUrl => base.Markup(value),
        double number when !(Math.Abs(number) < (double)decimal.MaxValue) => throw new AuthorMistakeException(
            CurrentSpan,
            "regnestykket gir ikke noe tall; deles det på null?",
            "the sum gives no number; is it divided by zero?"),
        int or long or double or decimal => numbers.Text(Convert.ToDecimal(value, CultureInfo.InvariantCulture)),
        IScriptOutput captured => captured.ToString(),
        string text => MarkdownText.Escape(text),
        _ => MarkdownText.Escape(ObjectToString(value) ?? ""),
    };

    private string Aside(SafeHtml markup)
    {
        _markup.Add(markup);
        return string.Create(CultureInfo.InvariantCulture, $"{Open}{_markup.Count - 1}{Close}");
    }
}
