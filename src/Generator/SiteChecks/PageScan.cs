using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using Generator.Pages;

namespace Generator.SiteChecks;

/// <summary>One reading of a rendered page, tag by tag: what is wrong on it alone is said, what others must know of it is noted.</summary>
internal sealed class PageScan
{
    private readonly PageFacts _facts;
    private readonly LinkScan _links;
    private readonly HeadingOrder _headings;
    private readonly string _language;
    private readonly HashSet<string> _ids = [];
    private bool _inBody;

    private PageScan(Page page, SiteAddresses addresses)
    {
        _facts = new(page);
        _links = new(_facts, addresses);
        _headings = new(_facts);
        _language = page.Language.Code;
    }

    /// <summary>Depends on the page, its markup and the addresses alone. With <paramref name="weigh"/>, what it weighs compressed is found out too.</summary>
    public static PageFacts Run(Page page, ReadOnlySpan<byte> html, SiteAddresses addresses, bool weigh)
    {
        PageScan scan = new(page, addresses);
        HtmlScanner scanner = new(html);
        while (scanner.NextTag())
        {
            scan.Read(ref scanner);
        }

        scan._headings.Finish();
        scan._facts.Compressed = weigh ? SizeBudgets.Compressed(html) : 0;
        scan._facts.Finish(scan._ids);
        return scan._facts;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Read(ref HtmlScanner scanner)
    {
        TagAttributes attributes = default;
        var tag = scanner.Tag;
        var end = scanner.IsEnd;
        while (scanner.NextAttribute())
        {
            if (!attributes.Take(scanner.Attribute, scanner.Value))
            {
                ReadOther(scanner.Attribute, scanner.Value);
            }
        }

        if (end)
        {
            return;
        }

        _links.Read(tag, attributes);
        ReadTag(ref scanner, tag, attributes);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadTag(ref HtmlScanner scanner, ReadOnlySpan<byte> tag, TagAttributes attributes)
    {
        if (tag.Length == 2 && (tag[0] | 0x20) == 'h' && tag[1] is >= (byte)'1' and <= (byte)'6')
        {
            _headings.Add(tag[1] - '0');
        }
        else if (Is(tag, "img"u8))
        {
            ReadImage(attributes);
        }
        else if (Is(tag, "script"u8))
        {
            if (!attributes.HasSrc && IsExecutable(attributes.Type))
            {
                _facts.Wrong("<script", "siden har et script i seg; nettstedets regler tillater bare script i egne filer", "the page has a script in it; the site's policy allows only scripts in files of their own");
            }

            scanner.RawText();
        }
        else if (Is(tag, "style"u8))
        {
            _facts.Wrong("<style", "siden har stiler i seg; nettstedets regler tillater bare stiler i egne filer", "the page has styles in it; the site's policy allows only styles in files of their own");
            scanner.RawText();
        }
        else if (Is(tag, "textarea"u8))
        {
            scanner.RawText();
        }
        else if (Is(tag, "table"u8))
        {
            _facts.HasTable = true;
        }
        else if (Is(tag, "main"u8))
        {
            _headings.EnterMain();
        }
        else if (!_inBody)
        {
            ReadHead(ref scanner, tag, attributes);
        }
    }

    private void ReadHead(ref HtmlScanner scanner, ReadOnlySpan<byte> tag, TagAttributes attributes)
    {
        if (Is(tag, "title"u8))
        {
            _facts.Title = Text(scanner.RawText()).Trim();
        }
        else if (Is(tag, "meta"u8) && Is(attributes.Name, "description"u8))
        {
            _facts.Description = Text(attributes.Content).Trim();
        }
        else if (Is(tag, "html"u8) && Text(attributes.Lang) is var language && language != _language)
        {
            _facts.Wrong(null, $"<html lang> er '{language}'; sidens språk er '{_language}'", $"<html lang> is '{language}'; the page's language is '{_language}'");
        }

        _inBody = Is(tag, "body"u8);
    }

    private void ReadImage(TagAttributes attributes)
    {
        _facts.Images++;
        if (!attributes.HasAlt)
        {
            var source = Text(attributes.Src);
            _facts.Wrong(source, $"bildet '{source}' mangler alternativ tekst (alt)", $"the image '{source}' has no alternative text (alt)");
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadOther(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        switch (name.Length)
        {
            case 2 when Is(name, "id"u8):
                ReadId(Text(value));
                break;
            case 5 when Is(name, "style"u8):
                _facts.Wrong("style=", "siden har et style-attributt; bruk en klasse", "the page has a style attribute; use a class");
                break;
            case > 4 when (name[0] | 0x20) == 'o' && (name[1] | 0x20) == 'n':
                var handler = Text(name);
                _facts.Wrong(
                    handler,
                    $"siden har attributtet '{handler}'; nettstedets regler tillater bare script i egne filer",
                    $"the page has the attribute '{handler}'; the site's policy allows only scripts in files of their own");
                break;
            case >= 3 when IdReferences.Are(name):
                _facts.IdReferences.AddRange(Text(value).Split(' ', StringSplitOptions.RemoveEmptyEntries));
                break;
            default:
                if (value.StartsWith("url(#"u8))
                {
                    _facts.IdReferences.Add(Text(value[5..]).TrimEnd(')'));
                }

                break;
        }
    }

    private void ReadId(string id)
    {
        if (!_ids.Add(id))
        {
            _facts.Wrong($"#{id}", $"id-en '{id}' finnes to ganger på siden", $"the id '{id}' is on the page twice");
        }
    }

    private static bool IsExecutable(ReadOnlySpan<byte> type) =>
        type.IsEmpty || Is(type, "module"u8) || type.IndexOf("javascript"u8) >= 0 || Is(type, "importmap"u8);

    private static bool Is(ReadOnlySpan<byte> found, ReadOnlySpan<byte> name) => Ascii.EqualsIgnoreCase(found, name);

    private static string Text(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf((byte)'&') < 0 ? Encoding.UTF8.GetString(bytes) : WebUtility.HtmlDecode(Encoding.UTF8.GetString(bytes));
}
