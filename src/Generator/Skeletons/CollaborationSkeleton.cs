using System.Globalization;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Sources;

namespace Generator.Skeletons;

/// <summary>A new collaboration: its row, and one for each member. What is not known yet stands as missing, with the reason "not stated".</summary>
internal sealed record CollaborationSkeleton(string Slug, string Name, string ShortName, IReadOnlyList<string> Members, string? Host, string Source, string Place)
{
    private const string NotStated = "not_stated";

    /// <summary>The tables with the new rows; none, and said, where they cannot be written.</summary>
    public IReadOnlyList<SourceFile> Rows(SiteSources sources, Report report, DiagnosticList diagnostics)
    {
        if (!IsRight(report, diagnostics) || Table(report, ReportShape.Collaborations) is not { } collaborations || Table(report, ReportShape.Memberships) is not { } memberships)
        {
            return [];
        }

        var number = report.Collaborations.Select(collaboration => collaboration.Number).DefaultIfEmpty(0).Max() + 1;
        Dictionary<string, string> known = new()
        {
            ["number"] = number.ToString(CultureInfo.InvariantCulture),
            ["slug"] = Slug,
            ["name"] = Name,
            ["short_name"] = ShortName,
            ["host_missing"] = Host is null ? NotStated : "",

            // What readers see in place of a year.
            ["established_text"] = "Ikke oppgitt",
            ["established_text_en"] = "Not stated",
        };
        return
        [
            Append(collaborations, [field => known.GetValueOrDefault(field.Name) ?? Unknown(field, collaborations.Schema)]),
            Append(memberships, [.. Members.Order(StringComparer.Ordinal).Select<string, Func<Field, string>>(member => field => field.Name switch
            {
                "collaboration" => known["number"],
                "municipality" => member,
                "kind" => member == Host ? "host" : "member",
                "source" => Source,
                "place" => Place,
                _ => Unknown(field, memberships.Schema),
            })]),
        ];

        SourceFile Append(DataTable table, IEnumerable<Func<Field, string>> rows)
        {
            var file = sources.Data.First(file => file.Path == table.Schema.Path);
            List<string> header = [.. CsvFile.Read(file, new())!.Header.Select(cell => cell.Text)];
            return CsvRows.Append(file, rows.Select(row => (IReadOnlyList<string>)[.. header.Select(column => row(table.Schema.Field(column)!))]));
        }
    }

    private static DataTable? Table(Report report, string name) => report.TryTable(name, out var table) ? table : null;

    // Empty where that is allowed; the reason where the empty cell needs one; something to be replaced where neither will do.
    private static string Unknown(Field field, TableSchema schema)
    {
        var values = field.Constraints.Enum ?? [];
        if (schema.Fields.Any(other => other.MissingReason == field.Name))
        {
            return values.Contains(NotStated) || values.Count == 0 ? NotStated : values[0];
        }

        return !field.Constraints.Required ? ""
            : values.Count > 0 ? values[0]
            : field.IsNumeric || field.Type is FieldType.Year ? (field.Constraints.Minimum ?? 0).ToString(CultureInfo.InvariantCulture)
            : field.Name.EndsWith("_en", StringComparison.Ordinal) ? "Not described yet."
            : "Ikke beskrevet ennå.";
    }

    private bool IsRight(Report report, DiagnosticList diagnostics)
    {
        var before = diagnostics.Count;
        if (!Model.Slug.IsWellFormed(Slug))
        {
            Wrong($"'{Slug}' kan ikke stå i en adresse; skriv '{Model.Slug.Of(Slug)}'", $"'{Slug}' cannot stand in an address; write '{Model.Slug.Of(Slug)}'");
        }

        if (report.Collaboration(Slug) is { } taken)
        {
            Wrong($"samarbeidet '{Slug}' finnes allerede: {taken.Name.Plain}", $"the collaboration '{Slug}' already exists: {taken.Name.Plain}");
        }

        foreach (var member in Members)
        {
            if (report.Municipality(member) is not { } municipality)
            {
                var (norwegian, english) = NearestName.Suggestion(member, report.Municipalities.Select(other => other.Number.Text));
                Wrong($"ingen kommune har nummeret '{member}'{norwegian}", $"no municipality has the number '{member}'{english}");
            }
            else if (report.CollaborationOf(municipality) is { } other)
            {
                Wrong(
                    $"{municipality.Name} ({member}) er alt med i {other.Name.Plain}; ta bort raden i data/memberships.csv først",
                    $"{municipality.Name} ({member}) already takes part in {other.Name.Plain}; remove its row from data/memberships.csv first");
            }
        }

        if (Host is not null && !Members.Contains(Host))
        {
            Wrong($"vertskommunen '{Host}' er ikke blant medlemmene", $"the host '{Host}' is not among the members");
        }

        return diagnostics.Count == before;

        void Wrong(string norwegian, string english) => diagnostics.Error(SourceLocation.File("data/collaborations.csv"), norwegian, english);
    }
}
