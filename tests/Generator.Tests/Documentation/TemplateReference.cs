using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Xml.Linq;
using Generator.Diagnostics;
using Generator.Exports;
using Generator.Loading;
using Generator.Pages;
using Generator.Pages.Charts;
using Generator.Rendering;
using Generator.Sources;
using Scriban.Functions;
using Scriban.Runtime;

namespace Generator.Tests.Documentation;

/// <summary>docs/templates.md: what texts and templates can name, read from the code that gives it to them.</summary>
internal sealed class TemplateReference
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, string> _summaries = Summaries();
    private readonly SortedDictionary<string, Type> _types = new(StringComparer.Ordinal);
    private readonly HashSet<Type> _told = [];

    public static string Of(SiteSources sources)
    {
        DiagnosticList diagnostics = new();
        var report = ReportLoader.Load(sources, diagnostics)!;
        var settings = SiteSettingsLoader.Load(sources.Content, null, diagnostics)!;
        var chapters = ChapterLoader.Load(sources.Content, settings, drafts: true, diagnostics);
        var plan = SitePlan.For(report, geography: null, settings, chapters, DataExports.Of(report, settings, null, _ => "outside"));
        var edition = plan.Editions[0];
        var shared = SharedValues.For(edition, AssetSet.Of(sources.Templates));
        TemplateReference reference = new();
        reference.Texts(TextScope.For(edition, new(TemplateSet.Parse(sources.Templates, diagnostics), shared)), edition);
        reference.Templates(shared, plan);
        reference.Partials(sources.Templates);
        reference.BuiltIns();
        return reference._text.ToString();
    }

    private void Texts(ScriptObject scope, Edition edition)
    {
        _text.Append("""
            # What texts and templates can name

            This page is made from the code and not edited by hand; when a test says that it is out of date:

            ```sh
            UPDATE_EXPECTED=1 dotnet run --project tests/Generator.Tests -- -class "*DocumentationTests"
            ```

            Templates and texts are written in [Scriban's language](https://scriban.github.io). A name that does not exist is an error with file, line and column, never an empty
            place. Everything is escaped where it is written out; only what is markup already (type `SafeHtml`) is not. Numbers are written as the page's language writes them.

            ## Functions of texts

            `name a b` and `a | name b` are the same call; `name: value` gives an optional argument by name.


            """.ReplaceLineEndings("\n"));
        Functions(scope);
        _text.Append("\n## Values of texts\n\n");
        _text.Append("""
            | name | what |
            | --- | --- |
            | `national` | figures of the whole report, see [NationalFigures](#nationalfigures) |
            | `collaborations['slug']` | [CollaborationFigures](#collaborationfigures) |
            | `counties['34']` | [CountyFigures](#countyfigures) |
            | `municipalities['3421']` | [MunicipalityFigures](#municipalityfigures) |
            | `all.collaborations`, `all.counties`, `all.municipalities` | the same as lists, in the order of the data |
            | `ranked.municipalities`, `ranked.population`, `ranked.area`, `ranked.fte` | collaborations, largest first; `[0]` is the first, `[-1]` the last |
            | `data.table['key'].column` | a cell of any table in [data.md](data.md); a key of several columns is joined by `/`; `data.table.rows` is all rows |
            | `published['2.3']['key'].column` | a cell as a source printed it |
            | `figures['id']` | the number of a row in `data/figures.csv` |


            """.ReplaceLineEndings("\n"));
        Names("Everything a text can name", scope.GetMembers());
        Names("Tables", edition.Tables.All.Select(table => table.Number ?? table.Name));
        Names("Charts", ChartCatalogue.Names.Select(name => ChartCatalogue.Find(name)!.NeedsSubject ? $"{name} (of a subject)" : name));
        Names("Kinds of links", edition.Language.Texts["links"].Names.Select(name => $"{name}:…"));
        foreach (var type in new[] { typeof(NationalFigures), typeof(CollaborationFigures), typeof(CountyFigures), typeof(MunicipalityFigures) })
        {
            Members(type);
        }
    }

    private void Templates(ScriptObject shared, SitePlan plan)
    {
        _text.Append("\n## Functions of templates\n\n");
        Functions(shared);
        _text.Append("\n## Values of templates\n\n");
        Names("In every template", shared.GetMembers().Where(name => shared[name] is not IScriptCustomFunction));
        _text.Append("""

            A page is rendered by `templates/page.html`, which includes the template named by the page. Besides the above it sees `page` ([Page](#page)), `content` (by template, below),
            `text` ([RenderedText](#renderedtext)), `alternates` (the page in every language, a list of [Page](#page)), and what the page's template may set for the frame around it:
            `styles`, `libraries`, `modules`, `preloads`, `description`, `hero`, `policy` (more of the security policy). `t` holds the words of the language, `content/texts/<code>.json`: `t.menu.home`. A template in `templates/<code>/` is a sentence of that language.

            | template | `content` |
            | --- | --- |

            """.ReplaceLineEndings("\n"));
        foreach (var pair in plan.Pages.Select(page => (page.Template, Content: page.Content?.GetType())).Distinct().OrderBy(pair => pair.Template, StringComparer.Ordinal).ThenBy(pair => pair.Content?.Name, StringComparer.Ordinal))
        {
            _text.Append(CultureInfo.InvariantCulture, $"| `templates/{pair.Template}.html` | {(pair.Content is { } content ? Named(content) : "nothing")} |\n");
        }

        _text.Append(CultureInfo.InvariantCulture, $"| `templates/changes.html`, where there is an edition before | {Named(typeof(ChangesContent))} |\n");
        Note(typeof(Page));
        Note(typeof(RenderedText));
        Note(typeof(EmbeddedTable));
        Note(typeof(EmbeddedChart));
        while (_types.FirstOrDefault(pair => !_told.Contains(pair.Value)) is { Value: { } next })
        {
            Members(next);
        }
    }

    private void Partials(IReadOnlyList<SourceFile> templates)
    {
        _text.Append("\n## Partials\n\n`$1`, `$2` are what the including template gives after the name.\n\n| partial | arguments | included by |\n| --- | --- | --- |\n");
        var texts = templates.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(file => file.Path["templates/".Length..^".html".Length], file => Encoding.UTF8.GetString(file.Bytes.Span));
        foreach (var (name, text) in texts.Where(pair => pair.Key.StartsWith("partials/", StringComparison.Ordinal)).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var arguments = Enumerable.Range(1, 9).Where(number => text.Contains($"${number}", StringComparison.Ordinal)).Select(number => $"`${number}`");
            var users = texts.Where(pair => pair.Value.Contains($"'{name}'", StringComparison.Ordinal)).Select(pair => $"`{pair.Key}`").Order(StringComparer.Ordinal).ToList();
            _text.Append(CultureInfo.InvariantCulture, $"| `{name}` | {string.Join(", ", arguments)} | {(users.Count > 0 ? string.Join(", ", users) : "the code, where a text calls it")} |\n");
        }
    }

    private void BuiltIns()
    {
        _text.Append("\n## Built-in functions of the language\n\n");
        foreach (var (name, value) in new BuiltinFunctions().OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (value is ScriptObject group)
            {
                Names($"`{name}`", group.GetMembers().Select(member => $"{name}.{member}"));
            }
        }
    }

    private void Functions(ScriptObject scope)
    {
        _text.Append("| call | gives |\n| --- | --- |\n");
        foreach (var name in scope.GetMembers().Order(StringComparer.Ordinal))
        {
            if (scope[name] is IScriptFunctionInfo function)
            {
                _text.Append(CultureInfo.InvariantCulture, $"| `{string.Join(' ', Parameters(function).Prepend(name))}` | {NameOf(function.ReturnType)} |\n");
            }
        }
    }

    private static IEnumerable<string> Parameters(IScriptFunctionInfo function) => Enumerable.Range(0, function.ParameterCount)
        .Select(function.GetParameterInfo)
        .Where(parameter => parameter.ParameterType.Namespace?.StartsWith("Scriban", StringComparison.Ordinal) is not true)
        .Select(parameter => parameter.HasDefaultValue ? $"[{parameter.Name}]" : parameter.Name);

    private void Names(string title, IEnumerable<string> names) =>
        _text.Append(CultureInfo.InvariantCulture, $"{title}: {string.Join(", ", names.Order(StringComparer.Ordinal).Select(name => $"`{name}`"))}.\n\n");

    private void Members(Type type)
    {
        _told.Add(type);
        _text.Append(CultureInfo.InvariantCulture, $"\n### {type.Name}\n\n");
        if (_summaries.TryGetValue($"T:{type.FullName}", out var summary))
        {
            _text.Append(CultureInfo.InvariantCulture, $"{summary}\n\n");
        }

        _text.Append("| member | type | what |\n| --- | --- | --- |\n");
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0).OrderBy(property => property.Name, StringComparer.Ordinal))
        {
            _text.Append(CultureInfo.InvariantCulture, $"| `{StandardMemberRenamer.Rename(property.Name)}` | {Named(property.PropertyType)} | {_summaries.GetValueOrDefault($"P:{type.FullName}.{property.Name}", "")} |\n");
        }
    }

    private string Named(Type type)
    {
        var inner = Inner(type);
        Note(inner);
        return _types.ContainsValue(inner) ? NameOf(type).Replace(inner.Name, $"[{inner.Name}](#{inner.Name.ToLowerInvariant()})", StringComparison.Ordinal) : NameOf(type);
    }

    // What templates look into: records of ours that are no mere text.
    private void Note(Type type)
    {
        if (type.Namespace is { } home
            && (home.StartsWith("Generator.Pages", StringComparison.Ordinal) || home == "Generator.Rendering" || type == typeof(Generator.Model.Chapter))
            && type is { IsEnum: false, IsGenericType: false }
            && type != typeof(PageUrl) && type != typeof(SafeHtml))
        {
            _types[type.Name] = type;
        }
    }

    private static Type Inner(Type type) =>
        Nullable.GetUnderlyingType(type) is { } known ? known
        : type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)) ? Inner(type.GetGenericArguments()[^1])
        : type;

    private static string NameOf(Type type) =>
        Nullable.GetUnderlyingType(type) is { } known ? $"{NameOf(known)}, or nothing"
        : type == typeof(string) ? "text"
        : type == typeof(bool) ? "true or false"
        : type == typeof(int) || type == typeof(long) ? "whole number"
        : type == typeof(decimal) || type == typeof(double) ? "number"
        : type == typeof(DateOnly) ? "date"
        : type == typeof(PageUrl) ? "address"
        : type == typeof(SafeHtml) ? "markup"
        : type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)) ? $"list of {NameOf(type.GetGenericArguments()[^1])}"
        : type.IsGenericType ? type.Name.Split('`')[0]
        : type.Name;

    // The compiler writes what the code says of itself beside the program.
    private static Dictionary<string, string> Summaries() => XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Generator.xml"))
        .Descendants("member")
        .Where(member => member.Element("summary") is not null)
        .ToDictionary(member => (string)member.Attribute("name")!, member => Words(member.Element("summary")!), StringComparer.Ordinal);

    private static string Words(XElement summary) => string.Join(' ', string.Concat(summary.Nodes().Select(node => node switch
    {
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement element => $"`{((string?)element.Attribute("name") ?? (string?)element.Attribute("cref"))?.Split('.')[^1]}`",
        XText words => words.Value,
        _ => "",
    })).Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries)).Replace("|", "\\|", StringComparison.Ordinal);
}
