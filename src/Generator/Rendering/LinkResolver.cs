using Generator.Diagnostics;
using Generator.Pages;
using Markdig.Syntax.Inlines;

namespace Generator.Rendering;

/// <summary>A link of a text taken apart: to an id of ours with perhaps a fragment, or to somewhere else.</summary>
internal sealed class LinkResolver(LinkTargets targets, PageUrl page, string chapter)
{
    /// <summary>The kind of target that a picture beside a text is.</summary>
    public const string Image = "image";

    /// <summary>Rewrites a link by id to the address; what is wrong with it, <see cref="Check"/> has said at its place.</summary>
    public void Resolve(LinkInline link)
    {
        if (link.IsImage)
        {
            link.Url = FindImage(link.Url ?? "")?.Url.RelativeTo(page) ?? link.Url;
            return;
        }

        if (Find(link.Url ?? "") is not ({ } target, var fragment))
        {
            return;
        }

        link.Url = target.Url.RelativeTo(page) + (fragment.Length == 0 && target.Fragment is { } place ? $"#{place}" : fragment);
        if (link.FirstChild is null)
        {
            link.AppendChild(new LiteralInline(target.Title));
        }
    }

    public void CheckImage(string url, SourceLocation where, DiagnosticList diagnostics)
    {
        if (FindImage(url) is null)
        {
            var (norwegian, english) = NearestName.Suggestion(Combine(url), targets.IdsOf(Image));
            diagnostics.Error(
                where,
                $"bildet '{url}' finnes ikke ved siden av teksten{norwegian}",
                $"the image '{url}' does not lie beside the text{english}");
        }
    }

    public void Check(string url, SourceLocation where, DiagnosticList diagnostics)
    {
        if (url.Length == 0)
        {
            diagnostics.Error(where, "lenken har ingen adresse", "the link has no address");
            return;
        }

        if (url.StartsWith('#') || Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" or "mailto")
        {
            return;
        }

        if (Find(url) is not null)
        {
            return;
        }

        var colon = url.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && targets.KindOf(url[..colon]) is { } kind)
        {
            var id = IdOf(url[(colon + 1)..]);
            var (norwegian, english) = NearestName.Suggestion(id, targets.IdsOf(kind));
            diagnostics.Error(where, $"lenken '{url}' fører ingen steder: '{id}' finnes ikke{norwegian}", $"the link '{url}' leads nowhere: '{id}' does not exist{english}");
            return;
        }

        if (IdOf(url) is var path && path.EndsWith(".md", StringComparison.Ordinal))
        {
            var name = Combine(path[..^".md".Length]);
            var (norwegian, english) = NearestName.Suggestion(name, targets.IdsOf("page"));
            diagnostics.Error(where, $"lenken '{url}' fører ingen steder: teksten '{name}' finnes ikke{norwegian}", $"the link '{url}' leads nowhere: the text '{name}' does not exist{english}");
            return;
        }

        if (colon > 0 && NearestName.To(url[..colon], targets.Kinds) is { } likely)
        {
            diagnostics.Error(where, $"'{url[..colon]}' er ikke noe en lenke kan føre til; mente du '{likely}{url[colon..]}'?", $"'{url[..colon]}' is nothing a link can lead to; did you mean '{likely}{url[colon..]}'?");
            return;
        }

        diagnostics.Error(
            where,
            $"lenken '{url}' er verken til noe på nettstedet (som 'side:rapport/omfang') eller til en adresse som begynner med https://",
            $"the link '{url}' is neither to something on the site (like 'page:rapport/omfang') nor to an address that begins with https://");
    }

    private PageLink? FindImage(string url) => targets.TryGet(Image, Combine(url), out var image) ? image : null;

    private static string IdOf(string rest) => rest.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? rest[..hash] : rest;

    private (PageLink Target, string Fragment)? Find(string url)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash >= 0 ? url[hash..] : "";
        var path = hash >= 0 ? url[..hash] : url;
        if (path.EndsWith(".md", StringComparison.Ordinal))
        {
            return targets.TryGet("page", Combine(path[..^".md".Length]), out var file) ? (file, fragment) : null;
        }

        var colon = path.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0)
        {
            return targets.KindOf(path[..colon]) is { } kind && targets.TryGet(kind, path[(colon + 1)..], out var target) ? (target, fragment) : null;
        }

        // A document beside the text, to be opened; no file of the site has a colon in its name.
        return FindImage(path) is { } document ? (document, fragment) : null;
    }

    // A link from file to file, as editors complete it: "../rapport/omfang.md" from "strategi/index".
    private string Combine(string path)
    {
        List<string> segments = [.. chapter.Split('/')[..^1]];
        foreach (var segment in path.Split('/'))
        {
            switch (segment)
            {
                case "." or "":
                    break;
                case ".." when segments.Count > 0:
                    segments.RemoveAt(segments.Count - 1);
                    break;
                default:
                    segments.Add(segment);
                    break;
            }
        }

        return string.Join('/', segments);
    }
}
