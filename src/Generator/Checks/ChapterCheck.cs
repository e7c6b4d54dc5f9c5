using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Checks;

/// <summary>What the keys at the top of a text name is there: the sources, the template, the county or municipality that the text is about.</summary>
internal sealed class ChapterCheck(Report report, SiteSettings settings, IReadOnlyCollection<string> templates, DiagnosticList diagnostics)
{
    public void Run(IReadOnlyList<Chapter> chapters)
    {
        List<string> sources = report.TryTable("references", out var table) ? [.. table.Rows.Select(row => row.Text("id"))] : [];
        Dictionary<string, HashSet<string>> entities = new(StringComparer.Ordinal)
        {
            [settings.Primary.Address("collaborations")] = [.. report.Collaborations.Select(collaboration => collaboration.Slug)],
            [settings.Primary.Address("counties")] = [.. report.Counties.Select(county => county.Slug)],
            [settings.Primary.Address("municipalities")] = [.. report.Municipalities.Select(municipality => municipality.Number.Text)],
        };
        foreach (var chapter in chapters)
        {
            foreach (var source in chapter.Sources.Where(source => !sources.Contains(source.Id)))
            {
                var (norwegian, english) = NearestName.Suggestion(source.Id, sources);
                diagnostics.Error(Where(source.Where, chapter), $"kilden '{source.Id}' finnes ikke i data/references.csv{norwegian}", $"the source '{source.Id}' is not in data/references.csv{english}");
            }

            if (!templates.Contains(chapter.Template))
            {
                var (norwegian, english) = NearestName.Suggestion(chapter.Template, templates.Where(template => !template.Contains('/', StringComparison.Ordinal)));
                diagnostics.Error(Where(chapter.TemplateWhere, chapter), $"malen '{chapter.Template}' finnes ikke{norwegian}", $"the template '{chapter.Template}' does not exist{english}");
            }

            if (!chapter.IsIndex && entities.TryGetValue(chapter.Section, out var names) && chapter.Name[(chapter.Section.Length + 1)..] is var name && !names.Contains(name))
            {
                var (norwegian, english) = NearestName.Suggestion(name, names);
                diagnostics.Error(SourceLocation.File(chapter.File), $"dataene har ingen '{name}' som teksten kan handle om{norwegian}", $"the data have no '{name}' for the text to be about{english}");
            }
        }
    }

    private static SourceLocation Where(CellPlace? place, Chapter chapter) =>
        place is { } known ? new(known.Path, known.Line, known.Column) : SourceLocation.File(chapter.File);
}
