using Generator.Diagnostics;
using Generator.Rendering;

namespace Generator.SiteChecks;

/// <summary>Each link to a place on a page, and each attribute that names an id, finds it.</summary>
internal sealed class FragmentCheck(Dictionary<string, PageFacts> pages, IReadOnlyList<OutputFile> files)
{
    private const int Few = 20;

    private readonly Dictionary<string, HashSet<string>> _ids = [];

    public static IEnumerable<Mistake> Run(Dictionary<string, PageFacts> pages, IReadOnlyList<OutputFile> files)
    {
        FragmentCheck check = new(pages, files);
        return pages.Values.SelectMany(facts => check.Run(facts));
    }

    private IEnumerable<Mistake> Run(PageFacts facts)
    {
        foreach (var id in facts.IdReferences.Where(id => !IsOn(facts, id)))
        {
            var (norwegian, english) = NearestName.Suggestion(id, facts.Ids);
            yield return new(
                facts.Page,
                null,
                $"et element viser til id-en '{id}', som ikke finnes på siden{norwegian}",
                $"an element refers to the id '{id}', which is not on the page{english}");
        }

        foreach (var (file, fragment) in facts.Fragments)
        {
            if (!(file == facts.Page.Url.FilePath && IsOn(facts, fragment)) && IdsOf(file) is { } ids && !ids.Contains(fragment))
            {
                var (norwegian, english) = NearestName.Suggestion(fragment, ids);
                // A link of a template within its own page is the same mistake on every page, and is to read the same.
                var where = file == facts.Page.Url.FilePath ? "" : SiteAddresses.AddressOf(file);
                yield return new(
                    facts.Page,
                    $"#{fragment}",
                    $"lenken til {where}#{fragment} fører ikke fram: siden har ikke noe sted som heter '{fragment}'{norwegian}",
                    $"the link to {where}#{fragment} misses: the page has no place called '{fragment}'{english}");
            }
        }
    }

    // Most pages have a few ids, which need no table.
    private bool IsOn(PageFacts facts, string id) => facts.Ids.Count <= Few ? facts.Ids.Contains(id) : IdsOf(facts.Page.Url.FilePath)!.Contains(id);

    // Null for what has no ids to look up: a page that could not be rendered, or a download.
    private HashSet<string>? IdsOf(string file)
    {
        if (_ids.TryGetValue(file, out var ids))
        {
            return ids;
        }

        if (pages.TryGetValue(file, out var page))
        {
            return _ids[file] = [.. page.Ids];
        }

        return file.EndsWith(".svg", StringComparison.Ordinal)
            ? _ids[file] = files.FirstOrDefault(picture => picture.Path == file) is { } found ? Ids(found.Bytes.Span) : []
            : null;
    }

    private static HashSet<string> Ids(ReadOnlySpan<byte> svg)
    {
        HashSet<string> ids = [];
        HtmlScanner scanner = new(svg);
        while (scanner.NextTag())
        {
            while (scanner.NextAttribute())
            {
                if (scanner.Attribute.SequenceEqual("id"u8))
                {
                    ids.Add(System.Text.Encoding.UTF8.GetString(scanner.Value));
                }
            }
        }

        return ids;
    }
}
