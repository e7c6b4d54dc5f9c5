namespace Generator.Tests.Serving;

/// <summary>What the small site has beyond the sample that it is built on: sections, links to headings, partials, pictures.</summary>
internal static class SmallSite
{
    public static IEnumerable<(string Path, string Text)> Files =>
    [
        .. Chapters("rapport/index", "Rapporten", "The report", "chapter", "Se [omfang](side:rapport/omfang#hvor-mange) og [hjemmel](side:rapport/hjemmel).", "See [scope](page:rapport/omfang#hvor-mange) and [law](page:rapport/hjemmel)."),
        .. Chapters("rapport/omfang", "Omfang", "Scope", "chapter", "I alt {{ national.municipalities }}.\n\n## Hvor mange {#hvor-mange}\n\nSe [forsiden](side:index).\n\n![Et kart](kart.svg)", "In all {{ national.municipalities }}.\n\n## How many {#hvor-mange}\n\nSee [home](page:index).\n\n![A map](kart.svg)"),
        .. Chapters("rapport/hjemmel", "Hjemmel", "Law", "chapter", "## Loven {#loven}\n\n{{ table 'counties' }}\n\nSe [omfang](side:rapport/omfang).", "## The act {#loven}\n\n{{ table 'counties' }}\n\nSee [scope](page:rapport/omfang)."),
        .. Chapters("samarbeid/nord", "Nord", "North", "chapter", "Om [Oslo](kommune:0301).", "About [Oslo](municipality:0301)."),
        ("content/rapport/kart.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"><title>Kart</title></svg>\n"),
        ("templates/chapter.html", "<h1>{{ page.title }}</h1>\n{{ include 'partials/near' }}\n{{ text.html }}\n"),
        ("templates/partials/near.html", "<ul>{{ for chapter in page.chapters }}<li><a href=\"{{ chapter.url }}\">{{ chapter.title }}</a>: {{ chapter.description }}</li>{{ end }}</ul>\n{{ if page.previous }}<a href=\"{{ page.previous.url }}\">{{ page.previous.title }}</a>{{ end }}\n{{ if page.next }}<a href=\"{{ page.next.url }}\">{{ page.next.title }}</a>{{ end }}\n{{ include 'partials/menu' }}\n"),
        ("templates/partials/menu.html", "<p><a href=\"{{ url 'rapport/index' }}\">{{ title_of 'rapport/index' }}</a>, {{ t.menu.home }}, {{ description_of 'rapport/omfang' }}</p>\n"),
        ("templates/partials/embedded-table.html", "<div id=\"{{ content.id }}\">{{ content.table.title }}</div>\n"),
        ("templates/county.html", "<h1>{{ page.title }}</h1>\n{{ include 'partials/menu' }}\n<p>{{ content.of.municipalities }}</p>\n"),
        ("templates/assets/js/main.js", "document.title += \"\";\n"),
    ];

    private static IEnumerable<(string Path, string Text)> Chapters(string name, string title, string english, string template, string text, string translation) =>
    [
        ($"content/{name}.md", Chapter(title, $"En tekst om {title}, som rapporten trenger for å være hel.", template, text)),
        ($"content/{name}.en.md", Chapter(english, $"A text on {english} that the report needs to be a whole.", template, translation)),
    ];

    private static string Chapter(string title, string description, string template, string text) =>
        $"---\ntitle: {title}\ndescription: {description}\norder: 3\ntemplate: {template}\nupdated: 2026-11-21\n---\n{text}\n";
}
