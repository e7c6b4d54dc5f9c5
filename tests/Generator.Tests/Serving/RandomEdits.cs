using System.Globalization;
using System.Text.RegularExpressions;

namespace Generator.Tests.Serving;

/// <summary>What authors do to a site, and what goes wrong while they do it: the same for the same seed.</summary>
internal sealed partial class RandomEdits(int seed, EditedSite site)
{
    private readonly Random _random = new(seed);

    /// <summary>Does one thing, or what a switch of branches does, and says what.</summary>
    public string Next() => _random.Next(20) == 0
        ? $"a switch of branches: {string.Join("; ", Enumerable.Range(0, _random.Next(5, 30)).Select(_ => One()))}"
        : One();

    private string One()
    {
        // The more is wrong, the more there is to mend; and first what keeps the site from being planned, or any page from being rendered.
        var edited = site.Edited();
        if (_random.Next(25) == 0)
        {
            edited.ForEach(site.Restore);
            return "restore all";
        }

        if (_random.Next(6) < edited.Count)
        {
            var path = edited.Find(path => !path.StartsWith("templates/", StringComparison.Ordinal) && !path.EndsWith(".md", StringComparison.Ordinal))
                ?? edited.Find(path => path is "templates/page.html" or "templates/partials/menu.html" && _random.Next(3) > 0)
                ?? Any(edited);
            site.Restore(path);
            return $"restore {path}";
        }

        return _random.Next(22) switch
        {
            0 => Append(AnyText(), Any(Sentences)),
            1 => Append(AnyText(), Any(Mistakes)),
            2 => Replace(AnyText(), Key("title"), $"title: {Word()}"),
            3 => Replace(AnyText(), Key("description"), $"description: {Word()} {Word()}, som rapporten trenger for å være hel."),
            4 => Replace(AnyText(), Key("order"), $"order: {_random.Next(5)}"),
            5 => Replace(AnyText(), Key("updated"), $"updated: {2020 + _random.Next(9)}-01-0{1 + _random.Next(9)}"),
            6 => Replace(AnyText(), Key("template"), $"template: {Any(["chapter", "home", "counties", "gone"])}"),
            7 => Replace(AnyText(), Key("title"), $"title: {Word()}\n{Any(["short: Kort", "draft: true", $"address: {Word()}/x", "unknown: 1", "order: to", "html: true"])}"),
            8 => Replace(AnyText(), Heading(), $"## {Word()} {{#{Word()}}}"),
            9 => Rename(AnyText(), $"content/{Any(["", "rapport/", "ny/"])}{Word()}{Any([".md", ".en.md"])}"),
            10 => New($"content/{Any(["", "rapport/", "ny/"])}{Word()}"),
            11 => Remove(AnyText()),
            12 => Picture(),
            13 => Append(AnyTemplate(), Any(Markup)),
            14 => Append(AnyTemplate(), Any(WrongMarkup)),
            15 => Any([Remove, path => Rename(path, $"templates/partials/{Word()}.html"), path => Append(path, "\n")])(AnyTemplate()),
            16 => New(),
            17 => Append(Any([.. site.Paths.Where(path => path.StartsWith("templates/assets/", StringComparison.Ordinal) && path.EndsWith('s') && !path.Contains("/lib/", StringComparison.Ordinal))]), $"/* {Word()} */\n"),
            18 => Cell(),
            19 => Cut(Any([.. site.Paths.Where(path => path.StartsWith("data/", StringComparison.Ordinal) && !path.Contains("/borders/", StringComparison.Ordinal))])),
            20 => Words(),
            _ => Any([Cut, Garble])(Any([.. site.Paths.Where(path => path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".html", StringComparison.Ordinal))])),
        };
    }

    private static IReadOnlyList<string> Sentences =>
    [
        "Et avsnitt til.", "## Mer {#mer}", "Se [loven](side:rapport/hjemmel#loven).", "Se [mer](side:rapport/omfang#mer).", "{{ national.participating }} deltar.",
        "{{ table 'municipalities' }}", "- punkt", "![Et kart](kart.svg)", "::: merk\nHusk.\n:::", "Se [Oslo](kommune:0301).",
    ];

    private static IReadOnlyList<string> Mistakes =>
    [
        "{{ national.partisipating }}", "Se [ingen](side:finnes/ikke).", "Se [sted](side:rapport/omfang#borte).", "#### For dypt", "![](kart.svg)", "![Et bilde](borte.png)",
        "{{ if true }}", "<b>HTML</b>", "# Tittel", "{{ table 'borte' }}", "[tom]()", "## To {#to}\n\n## To {#to}",
    ];

    private static IReadOnlyList<string> Markup =>
    [
        "<p>{{ page.title }}</p>", "{{ include 'partials/menu' }}", "<p>{{ t.menu.home }}</p>", "{{ for other in alternates }}<b>{{ other.title }} {{ other.description }}</b>{{ end }}",
        "<!-- {{ page.source }} -->", "{{ for other in alternates }}{{ if other.text }}{{ other.text.text | string.size }}{{ end }}{{ end }}", "<p>{{ asset 'css/site.css' }}</p>",
    ];

    private static IReadOnlyList<string> WrongMarkup =>
        ["{{ nonsense }}", "{{ if page }}", "{{ include 'partials/borte' }}", "<a href=\"borte/\">x</a>", "<p id=\"a\"></p><p id=\"a\"></p>", "{{ t.menu.borte }}", "<h4>x</h4>", "{{ url 'borte' }}", "{{ asset 'borte.css' }}"];

    private string Word() => Any(["nord", "sor", "ost", "vest", "innkjop", "areal"]);

    private T Any<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];

    private string AnyText() => Any([.. site.Paths.Where(path => path.EndsWith(".md", StringComparison.Ordinal))]);

    private string AnyTemplate() => Any([.. site.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal))]);

    private string Append(string path, string text)
    {
        site.Write(path, $"{site.Text(path)}\n{text}\n");
        return $"append '{text}' to {path}";
    }

    private string Replace(string path, Regex what, string with)
    {
        site.Write(path, what.Replace(site.Text(path), with, 1));
        return $"put '{with}' in {path}";
    }

    private string Rename(string from, string to)
    {
        site.Rename(from, to);
        return $"rename {from} to {to}";
    }

    private string Remove(string path)
    {
        site.Remove(path);
        return $"remove {path}";
    }

    private string New(string name)
    {
        var title = Word();
        site.Write($"{name}.md", $"---\ntitle: {title}\ndescription: En ny tekst om {title} som rapporten trenger nå.\norder: {_random.Next(5)}\nupdated: 2026-11-21\n---\nNytt.\n");
        if (_random.Next(2) == 0)
        {
            site.Write($"{name}.en.md", $"---\ntitle: {title}\ndescription: A new text on {title} that the report needs now.\nupdated: 2026-11-21\n---\nNew.\n");
        }

        return $"new text {name}";
    }

    private string New()
    {
        var name = Word();
        site.Write($"templates/partials/{name}.html", $"<p>{name}</p>\n");
        return $"new partial {name}, in {Append(AnyTemplate(), $"{{{{ include 'partials/{name}' }}}}")}";
    }

    private string Picture()
    {
        var path = $"content/{Any(["", "rapport/"])}{Any(["kart", "borte", Word(), "Feil Navn"])}{Any([".svg", ".png"])}";
        if (_random.Next(3) == 0)
        {
            site.Remove(path);
            return $"remove {path}";
        }

        site.Write(path, $"<svg xmlns=\"http://www.w3.org/2000/svg\"><title id=\"{Word()}\">{_random.Next()}</title></svg>\n");
        return $"write {path}";
    }

    private string Cell()
    {
        var path = Any([.. site.Paths.Where(path => path.EndsWith(".csv", StringComparison.Ordinal))]);
        var lines = site.Text(path).TrimEnd('\n').Split('\n');
        if (lines.Length < 2)
        {
            return $"no row in {path}";
        }

        var row = 1 + _random.Next(lines.Length - 1);
        var cells = lines[row].Split(',');
        var cell = _random.Next(cells.Length);
        cells[cell] = Any([$"{_random.Next(1000)}", Word(), "", "\"", $"{cells[cell]}1"]);
        lines[row] = string.Join(',', cells);
        site.Write(path, string.Join('\n', lines) + "\n");
        return string.Create(CultureInfo.InvariantCulture, $"cell {row}:{cell} of {path} is '{cells[cell]}'");
    }

    // A file that is half written.
    private string Cut(string path)
    {
        var text = site.Text(path);
        site.Write(path, text[.._random.Next(text.Length + 1)]);
        return $"cut {path}";
    }

    private string Garble(string path)
    {
        site.Write(path, [.. System.Text.Encoding.UTF8.GetBytes(site.Text(path)), 0xE6]);
        return $"garble {path}";
    }

    private string Words()
    {
        var path = Any([.. site.Paths.Where(path => path.StartsWith("content/texts/", StringComparison.Ordinal) || path == "content/site.json")]);
        return Any([
            () => Replace(path, Home(), $"\"home\": \"{Word()}\""),
            () => Replace(path, Home(), $"\"hom\": \"{Word()}\""),
            () => Replace(path, Signpost(), ""),
            () => Replace(path, Languages(), Any(["[\"nb\"]", "[\"nb\", \"en\"]", "[\"nb\", \"sv\"]", "[]"])),
        ])();
    }

    private static Regex Key(string name) => new($"^{name}: .*$", RegexOptions.Multiline);

    [GeneratedRegex("^## .*$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("\"home\": \"[^\"]*\"")]
    private static partial Regex Home();

    [GeneratedRegex("\"signpost\": \"[^\"]*\",")]
    private static partial Regex Signpost();

    [GeneratedRegex(@"\[.*\]")]
    private static partial Regex Languages();
}
