using System.Diagnostics.CodeAnalysis;
using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Loading;

/// <summary>What the program itself needs of a report's tables; all else is the report's own matter.</summary>
internal static class ReportShape
{
    public const string Counties = "counties";
    public const string Municipalities = "municipalities";
    public const string Collaborations = "collaborations";
    public const string Memberships = "memberships";
    public const string Participants = "participants";
    public const string LegalBases = "legal_bases";
    public const string OrganisationModels = "organisation_models";
    public const string MunicipalityNames = "municipality_names";
    public const string References = "references";

    /// <summary>What a municipality became later stands in a table named for the year.</summary>
    public const string LaterMunicipalities = "municipality_numbers_";

    private static readonly FieldType[] Text = [FieldType.String];
    private static readonly FieldType[] WholeNumber = [FieldType.Integer];
    private static readonly FieldType[] AnyNumber = [FieldType.Integer, FieldType.Number];
    private static readonly FieldType[] Year = [FieldType.Year, FieldType.Integer];

    private static readonly (string Table, string Column, FieldType[] Types, bool IsNeeded)[] Columns =
    [
        (Counties, "number", Text, true),
        (Counties, "name", Text, true),
        (Counties, "slug", Text, false),
        (Municipalities, "number", Text, true),
        (Municipalities, "name", Text, true),
        (Municipalities, "slug", Text, false),
        (Municipalities, "county_number", Text, true),
        (Municipalities, "population", WholeNumber, true),
        (Municipalities, "area_km2", AnyNumber, true),
        (Municipalities, "lat", AnyNumber, false),
        (Municipalities, "lon", AnyNumber, false),
        (Municipalities, "centre", Text, false),
        (Collaborations, "number", WholeNumber, true),
        (Collaborations, "slug", Text, true),
        (Collaborations, "name", Text, true),
        (Collaborations, "short_name", Text, false),
        (Collaborations, "legal_basis", Text, false),
        (Collaborations, "model", Text, false),
        (Collaborations, "established", Year, false),
        (Collaborations, "change_note", Text, false),
        (Collaborations, "fte", AnyNumber, false),
        (Memberships, "collaboration", WholeNumber, true),
        (Memberships, "municipality", Text, true),
        (Memberships, "kind", Text, true),
    ];

    private static readonly (string Table, string Column, string To)[] Keys =
    [
        (Municipalities, "county_number", Counties),
        (Memberships, "municipality", Municipalities),
        (Memberships, "collaboration", Collaborations),
    ];

    /// <summary>Reports what is lacking of the tables, columns and keys that a report is made of; the tables whose description is wrong come back.</summary>
    public static IReadOnlyList<Resource> Check(IReadOnlyList<Resource> resources, DiagnosticList diagnostics)
    {
        // A table whose description is wrong has been reported, and may be any of these.
        var isWhole = !diagnostics.HasErrors;
        List<Resource> unsound = [.. resources.Where(resource => !resource.IsSound)];
        foreach (var table in Columns.GroupBy(column => column.Table))
        {
            if (resources.FirstOrDefault(resource => resource.Name == table.Key) is not { } resource)
            {
                ReportNoTable(table.Key, isWhole, diagnostics);
            }
            else if (resource.IsSound)
            {
                var before = diagnostics.Count;
                foreach (var (_, column, types, isNeeded) in table)
                {
                    CheckColumn(resource, column, types, isNeeded, diagnostics);
                }

                CheckKeys(resource, diagnostics);
                unsound.AddRange(diagnostics.Count > before ? [resource] : []);
            }
        }

        return unsound;
    }

    private static void ReportNoTable(string name, bool isWhole, DiagnosticList diagnostics)
    {
        if (isWhole)
        {
            diagnostics.Error(
                SourceLocation.File(DataPackageLoader.Path),
                $"tabellen '{name}' mangler; en rapport må ha den",
                $"the table '{name}' is missing; a report must have it");
        }
    }

    private static void CheckKeys(Resource resource, DiagnosticList diagnostics)
    {
        if (resource.Schema.Has("number") && resource.Schema.PrimaryKey is not ["number"])
        {
            diagnostics.Error(
                resource.Where,
                $"primærnøkkelen til '{resource.Name}' skal være 'number'",
                $"the primary key of '{resource.Name}' is to be 'number'");
        }

        foreach (var (_, column, to) in Keys.Where(key => key.Table == resource.Name && resource.Schema.Has(key.Column)))
        {
            if (!resource.Schema.ForeignKeys.Any(key => key.Resource == to && key.Fields is [var field] && field == column && key.ReferencedFields is ["number"]))
            {
                diagnostics.Error(
                    resource.Where,
                    $"kolonnen '{column}' i '{resource.Name}' skal være en fremmednøkkel til '{to}' (number)",
                    $"the column '{column}' of '{resource.Name}' is to be a foreign key to '{to}' (number)");
            }
        }
    }

    public static bool TryKind(string text, [NotNullWhen(true)] out MembershipKind? kind) =>
        (kind = text switch
        {
            "member" => MembershipKind.Member,
            "host" => MembershipKind.Host,
            "shareholder" => MembershipKind.Shareholder,
            _ => null,
        }) is not null;

    private static void CheckColumn(Resource resource, string column, FieldType[] types, bool isNeeded, DiagnosticList diagnostics)
    {
        if (resource.Schema.Field(column) is not { } field)
        {
            if (isNeeded)
            {
                var (norwegian, english) = NearestName.Suggestion(column, resource.Schema.Fields.Select(other => other.Name));
                diagnostics.Error(
                    resource.Where,
                    $"skjemaet for '{resource.Name}' mangler kolonnen '{column}'{norwegian}",
                    $"the schema of '{resource.Name}' lacks the column '{column}'{english}");
            }

            return;
        }

        if (isNeeded && !field.Constraints.Required && !resource.Schema.PrimaryKey.Contains(column))
        {
            diagnostics.Error(
                resource.Where,
                $"kolonnen '{column}' i '{resource.Name}' må være påkrevd (\"required\": true); programmet trenger verdien",
                $"the column '{column}' of '{resource.Name}' must be required (\"required\": true); the program needs the value");
            return;
        }

        if (types.Contains(field.Type))
        {
            return;
        }

        var (expected, found) = (types[0].ToString().ToLowerInvariant(), field.Type.ToString().ToLowerInvariant());
        diagnostics.Error(
            resource.Where,
            $"kolonnen '{column}' i '{resource.Name}' skal ha typen {expected}, ikke {found}",
            $"the column '{column}' of '{resource.Name}' is to have the type {expected}, not {found}");
    }
}
