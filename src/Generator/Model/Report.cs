using System.Diagnostics.CodeAnalysis;

namespace Generator.Model;

/// <summary>Everything the report's data says, checked; lists are in the order of the data.</summary>
internal sealed class Report
{
    private readonly Dictionary<string, DataTable> _tables;
    private readonly Dictionary<string, Municipality> _municipalities;
    private readonly Dictionary<string, County> _counties;
    private readonly Dictionary<string, Collaboration> _collaborations;
    private readonly Dictionary<MunicipalityNumber, Collaboration> _memberOf = [];
    private readonly ILookup<County, Municipality> _municipalitiesOf;

    public Report(
        IReadOnlyList<DataTable> tables,
        IReadOnlyList<County> counties,
        IReadOnlyList<Municipality> municipalities,
        IReadOnlyList<Collaboration> collaborations)
    {
        (Tables, Counties, Municipalities, Collaborations) = (tables, counties, municipalities, collaborations);
        _tables = tables.ToDictionary(table => table.Name, StringComparer.Ordinal);
        _counties = counties.ToDictionary(county => county.Number, StringComparer.Ordinal);
        _municipalities = municipalities.ToDictionary(municipality => municipality.Number.Text, StringComparer.Ordinal);
        _collaborations = collaborations.ToDictionary(collaboration => collaboration.Slug, StringComparer.Ordinal);
        _municipalitiesOf = municipalities.ToLookup(municipality => municipality.County);
        foreach (var collaboration in collaborations)
        {
            foreach (var member in collaboration.Members)
            {
                _memberOf.TryAdd(member.Number, collaboration);
            }
        }
    }

    public IReadOnlyList<DataTable> Tables { get; }

    public IReadOnlyList<County> Counties { get; }

    public IReadOnlyList<Municipality> Municipalities { get; }

    public IReadOnlyList<Collaboration> Collaborations { get; }

    public IReadOnlyList<LegalBasis> LegalBases { get; init; } = [];

    public IReadOnlyList<OrganisationModel> OrganisationModels { get; init; } = [];

    /// <summary>Those that buy in together with others.</summary>
    public IEnumerable<Municipality> Participating => Municipalities.Where(municipality => CollaborationOf(municipality) is not null);

    public bool TryTable(string name, [NotNullWhen(true)] out DataTable? table) => _tables.TryGetValue(name, out table);

    public County? County(string number) => _counties.GetValueOrDefault(number);

    public Municipality? Municipality(string number) => _municipalities.GetValueOrDefault(number);

    public Collaboration? Collaboration(string slug) => _collaborations.GetValueOrDefault(slug);

    /// <summary>The one that buys in for the municipality, or null where it stands outside.</summary>
    public Collaboration? CollaborationOf(Municipality municipality) => _memberOf.GetValueOrDefault(municipality.Number);

    public IEnumerable<Municipality> MunicipalitiesOf(County county) => _municipalitiesOf[county];

    /// <summary>Those with a member in the county, each once.</summary>
    public IEnumerable<Collaboration> CollaborationsIn(County county) =>
        MunicipalitiesOf(county).Select(CollaborationOf).OfType<Collaboration>().Distinct();
}
