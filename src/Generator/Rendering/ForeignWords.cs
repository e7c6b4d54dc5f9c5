using System.Buffers;
using System.Text;
using Generator.Pages;

namespace Generator.Rendering;

/// <summary>
/// Marks what is in another language than its page, so that it is spoken and hyphenated right: names that the data declares to be in a language
/// of their own, wherever they stand, and what a text quotes in the report's first language between the signs that its language keeps for that
/// (quotes.own_open and quotes.own_close in its texts). Place names need no mark, so a name counts from two words on.
/// </summary>
internal sealed class ForeignWords
{
    private static readonly HashSet<string> NoMarkup = ["script", "style", "title", "desc", "text", "textarea", "option"];

    private readonly Dictionary<string, string> _languageOf = [];
    private readonly SearchValues<string> _starts;
    private readonly ILookup<string, string> _byStart;
    private readonly string _first;
    private readonly (string Open, string Close) _own = ("", "");
    private readonly (string Open, string Close) _shown = ("", "");

    public ForeignWords(Edition edition)
    {
        foreach (var table in edition.Report.Tables)
        {
            foreach (var field in table.Schema.Fields.Where(field => field.Language is { } language && language != edition.Language.Code))
            {
                foreach (var name in table.Rows.Select(row => row.Text(field.Name)).Where(name => name.Contains(' ', StringComparison.Ordinal) && char.IsLetterOrDigit(name[0])))
                {
                    _languageOf.TryAdd(Html.Encode(name), field.Language!);
                }
            }
        }

        // The site itself goes by the same name everywhere.
        if (!edition.Language.IsPrimary)
        {
            _languageOf.TryAdd(Html.Encode(edition.Settings.Primary.Texts["site"]["title"].Text), edition.Settings.Primary.Code);
        }

        // The longest first: a name may begin with another.
        _byStart = _languageOf.Keys.OrderByDescending(name => name.Length).ToLookup(Start);
        _first = edition.Settings.Primary.Code;
        if (!edition.Language.IsPrimary && edition.Texts.TryGet("quotes", out _))
        {
            _own = (edition.Text("quotes.own_open"), edition.Text("quotes.own_close"));
            _shown = (edition.Text("quotes.open"), edition.Text("quotes.close"));
        }

        _starts = SearchValues.Create([.. _byStart.Select(start => start.Key), .. _own.Open.Length > 0 ? [_own.Open] : Array.Empty<string>()], StringComparison.Ordinal);
        HasNone = _languageOf.Count == 0 && _own.Open.Length == 0;
    }

    private bool HasNone { get; }

    /// <summary>The page with its foreign words marked; what is marked already, and what may not hold an element, is let be.</summary>
    public string Mark(string html)
    {
        if (HasNone)
        {
            return html;
        }

        StringBuilder marked = new(html.Length + 1024);
        var at = 0;
        while (at < html.Length)
        {
            var tag = html.IndexOf('<', at);
            MarkText(html.AsSpan(at, (tag < 0 ? html.Length : tag) - at), marked);
            if (tag < 0)
            {
                break;
            }

            var end = html.IndexOf('>', tag) + 1;
            var name = NameOf(html.AsSpan(tag, end - tag));
            if (name != "html" && (NoMarkup.Contains(name) || html.AsSpan(tag, end - tag).Contains(" lang=\"", StringComparison.Ordinal)))
            {
                end = EndOf(name, html, end);
            }

            marked.Append(html, tag, end - tag);
            at = end;
        }

        return marked.ToString();
    }

    private void MarkText(ReadOnlySpan<char> text, StringBuilder marked)
    {
        while (text.IndexOfAny(_starts) is >= 0 and var next)
        {
            var before = next > 0 ? text[next - 1] : ' ';
            marked.Append(text[..next]);
            text = text[next..];
            if (_own.Open.Length > 0 && text.StartsWith(_own.Open, StringComparison.Ordinal) && CloseOf(text) is >= 0 and var close)
            {
                marked.Append($"{_shown.Open}<span lang=\"{_first}\">").Append(text[_own.Open.Length..close]).Append("</span>").Append(_shown.Close);
                text = text[(close + _own.Close.Length)..];
            }
            else if (!char.IsLetterOrDigit(before) && NameAt(text) is { } name)
            {
                marked.Append($"<span lang=\"{_languageOf[name]}\">").Append(name).Append("</span>");
                text = text[name.Length..];
            }
            else
            {
                marked.Append(text[0]);
                text = text[1..];
            }
        }

        marked.Append(text);
    }

    // A quotation may hold another.
    private int CloseOf(ReadOnlySpan<char> text)
    {
        for (var (at, depth) = (0, 0); at < text.Length; at++)
        {
            if (text[at..].StartsWith(_own.Open, StringComparison.Ordinal))
            {
                depth++;
            }
            else if (text[at..].StartsWith(_own.Close, StringComparison.Ordinal) && --depth == 0)
            {
                return at;
            }
        }

        return -1;
    }

    private string? NameAt(ReadOnlySpan<char> text)
    {
        foreach (var name in _byStart[StartOf(text).ToString()])
        {
            if (text.StartsWith(name, StringComparison.Ordinal) && (text.Length == name.Length || !char.IsLetterOrDigit(text[name.Length])))
            {
                return name;
            }
        }

        return null;
    }

    private static string Start(string name) => StartOf(name).ToString();

    // The first word.
    private static ReadOnlySpan<char> StartOf(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsLetterOrDigit(text[length]) || text[length] is '-'))
        {
            length++;
        }

        return text[..length];
    }

    private static string NameOf(ReadOnlySpan<char> tag)
    {
        var length = tag[1..].IndexOfAny(" >/\n");
        return length <= 0 ? "" : tag.Slice(1, length).ToString();
    }

    // Past the element's own end tag, however many of its kind stand inside it.
    private static int EndOf(string name, string html, int from)
    {
        for (var (at, depth) = (from, 1); ;)
        {
            var tag = html.IndexOf('<', at);
            if (tag < 0)
            {
                return html.Length;
            }

            var rest = html.AsSpan(tag);
            at = tag + 1;
            if (rest.StartsWith($"</{name}>", StringComparison.Ordinal) && --depth == 0)
            {
                return tag + name.Length + 3;
            }

            if (rest[1..].StartsWith(name, StringComparison.Ordinal) && rest[name.Length + 1] is ' ' or '>')
            {
                depth++;
            }
        }
    }
}
