using Generator.Model;

namespace Generator.Loading;

/// <summary>Makes the report of tables that are known to be right.</summary>
internal sealed class ReportAssembly(IReadOnlyDictionary<string, DataTable> tables)
{
    public Report Assemble()
    {
        List<County> counties = [.. Rows(ReportShape.Counties).Select(ReadCounty)];
        List<Municipality> municipalities = [.. ReadMunicipalities(counties.ToDictionary(county => county.Number, StringComparer.Ordinal))];
        List<LegalBasis> legalBases = [.. Rows(ReportShape.LegalBases).Select(row => new LegalBasis(row.Text("id"), row.Localized("name"), row))];
        List<OrganisationModel> models = [.. Rows(ReportShape.OrganisationModels).Select(row => new OrganisationModel(row.Text("id"), row.Localized("name"), row))];
        var collaborations = ReadCollaborations(municipalities, legalBases, models);
        return new([.. tables.Values], counties, municipalities, collaborations)
        {
            LegalBases = legalBases,
            OrganisationModels = models,
        };
    }

    private static County ReadCounty(DataRow row) => new(row.Text("number"), row.Text("name"), ReadSlug(row), row);

    private IEnumerable<Municipality> ReadMunicipalities(Dictionary<string, County> counties)
    {
        var names = Rows(ReportShape.MunicipalityNames)
            .ToLookup(row => row.Text("number"), row => new ParallelName(row.Text("language"), row.Text("name"), row.Boolean("official") is not false), StringComparer.Ordinal);
        var later = LaterRows();
        foreach (var row in Rows(ReportShape.Municipalities))
        {
            if (MunicipalityNumber.TryParse(row.Text("number"), out var number))
            {
                yield return new(number, row.Text("name"), ReadSlug(row), counties[row.Text("county_number")], row)
                {
                    Population = row.Integer("population") ?? 0,
                    Area = row.Number("area_km2") ?? 0,
                    Place = row.Number("lat") is { } lat && row.Number("lon") is { } lon ? new((double)lat, (double)lon) : null,
                    Centre = row.Text("centre"),
                    ParallelNames = [.. names[number.Text]],
                    Later = [.. later[number.Text]],
                };
            }
        }
    }

    // The other number column is named for the year of that division, as the table is: number_2024.
    private ILookup<string, LaterMunicipality> LaterRows()
    {
        var name = tables.Keys.Order(StringComparer.Ordinal).LastOrDefault(key => key.StartsWith(ReportShape.LaterMunicipalities, StringComparison.Ordinal));
        var year = name?[ReportShape.LaterMunicipalities.Length..];
        return Rows(name ?? "").OrderBy(row => row.Boolean("main_successor") is false).ToLookup(
            row => row.Text("number"),
            row => new LaterMunicipality(row.Text($"number_{year}"), row.Text($"name_{year}")),
            StringComparer.Ordinal);
    }

    private List<Collaboration> ReadCollaborations(List<Municipality> municipalities, List<LegalBasis> legalBases, List<OrganisationModel> models)
    {
        var byNumber = municipalities.ToDictionary(municipality => municipality.Number.Text, StringComparer.Ordinal);
        var memberships = Rows(ReportShape.Memberships).ToLookup(
            row => row.Integer("collaboration") ?? 0,
            row => new Membership(byNumber[row.Text("municipality")], Kind(row), row.Localized("note"), row));
        var participants = Rows(ReportShape.Participants).ToLookup(
            row => row.Text("collaboration"),
            row => new Participant(row.Localized("name"), row.Text("kind"), row),
            StringComparer.Ordinal);
        return [.. Rows(ReportShape.Collaborations).Select(row => new Collaboration(row.Integer("number") ?? 0, row.Text("slug"), row.Localized("name"), row)
        {
            ShortName = row.IsEmpty("short_name") ? row.Localized("name") : row.Localized("short_name"),
            LegalBasis = legalBases.Find(basis => basis.Id == row.Text("legal_basis")),
            Model = models.Find(model => model.Id == row.Text("model")),
            Established = row.Integer("established"),
            Change = row.Localized("change_note"),
            Fte = row.Number("fte"),
            Memberships = [.. memberships[row.Integer("number") ?? 0]],
            Participants = [.. participants[row.Text("number")]],
        })];
    }

    private static MembershipKind Kind(DataRow row) =>
        ReportShape.TryKind(row.Text("kind"), out var kind) ? kind.Value : MembershipKind.Member;

    private static string ReadSlug(DataRow row) => row.IsEmpty("slug") ? Slug.Of(row.Text("name")) : row.Text("slug");

    private IEnumerable<DataRow> Rows(string table) => tables.TryGetValue(table, out var found) ? found.Rows : [];
}
