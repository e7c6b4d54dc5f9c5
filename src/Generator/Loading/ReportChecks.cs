using Generator.Diagnostics;
using Generator.Model;
using Generator.Sources;

namespace Generator.Loading;

/// <summary>The rules that a schema cannot tell: what must be true of the tables together. Bad cells have been reported and are passed by.</summary>
internal sealed class ReportChecks(IReadOnlyDictionary<string, LoadedTable> tables, DiagnosticList diagnostics)
{
    public void Run(IReadOnlyList<Resource> resources)
    {
        CheckMunicipalityNumbers();
        CheckSlugs(ReportShape.Counties, areUnique: true);
        CheckSlugs(ReportShape.Municipalities, areUnique: false);
        CheckSlugs(ReportShape.Collaborations, areUnique: true);
        CheckMemberships();
        CheckEveryCollaborationHasAMember();
        CheckReferences(resources);
    }

    private void CheckMunicipalityNumbers()
    {
        foreach (var (cell, county) in Cells(ReportShape.Municipalities, "number", "county_number"))
        {
            if (!MunicipalityNumber.TryParse(cell.Text, out var number))
            {
                diagnostics.Error(
                    cell.Where,
                    $"'{Excerpt.Of(cell.Text)}' er ikke et kommunenummer, som har fire siffer: 0301",
                    $"'{Excerpt.Of(cell.Text)}' is not a municipality number, which has four digits: 0301");
            }
            else if (number.County != county.Text && county.Text.Length > 0)
            {
                diagnostics.Error(
                    county.Where,
                    $"kommunen {number} ligger ikke i fylket '{Excerpt.Of(county.Text)}'; nummeret begynner med {number.County}",
                    $"the municipality {number} is not in the county '{Excerpt.Of(county.Text)}'; its number begins with {number.County}");
            }
        }
    }

    private void CheckSlugs(string table, bool areUnique)
    {
        Dictionary<string, CsvCell> seen = new(StringComparer.Ordinal);
        foreach (var (slug, _) in Cells(table, "slug", "slug").Where(pair => pair.One.Text.Length > 0))
        {
            if (!Slug.IsWellFormed(slug.Text))
            {
                diagnostics.Error(
                    slug.Where,
                    $"'{Excerpt.Of(slug.Text)}' kan ikke stå i en adresse; skriv '{Excerpt.Of(Slug.Of(slug.Text))}'",
                    $"'{Excerpt.Of(slug.Text)}' cannot stand in an address; write '{Excerpt.Of(Slug.Of(slug.Text))}'");
            }
            else if (areUnique && !seen.TryAdd(slug.Text, slug) && tables[table].Schema.Field("slug")?.Constraints.Unique is false)
            {
                diagnostics.Error(
                    slug.Where,
                    $"adressen '{Excerpt.Of(slug.Text)}' er alt brukt på linje {seen[slug.Text].Where.Line}",
                    $"the address '{Excerpt.Of(slug.Text)}' is already used on line {seen[slug.Text].Where.Line}");
            }
        }
    }

    private void CheckMemberships()
    {
        Dictionary<string, (string Collaboration, CsvCell Cell)> memberOf = new(StringComparer.Ordinal);
        foreach (var row in Rows(ReportShape.Memberships, "kind", "municipality", "collaboration"))
        {
            var (kind, municipality, collaboration) = (row[0], row[1], row[2]);
            if (!ReportShape.TryKind(kind.Text, out var known))
            {
                diagnostics.Error(
                    kind.Where,
                    $"'{Excerpt.Of(kind.Text)}' er ikke en av verdiene: member, host, shareholder",
                    $"'{Excerpt.Of(kind.Text)}' is not one of the values: member, host, shareholder");
            }
            else if (known is not MembershipKind.Shareholder
                && !memberOf.TryAdd(municipality.Text, (collaboration.Text, municipality))
                && memberOf[municipality.Text] is var first)
            {
                diagnostics.Error(
                    municipality.Where,
                    $"kommunen {Excerpt.Of(municipality.Text)} er alt med i samarbeid {Excerpt.Of(first.Collaboration)} (linje {first.Cell.Where.Line}); en kommune er medlem eller vert i ett samarbeid",
                    $"the municipality {Excerpt.Of(municipality.Text)} is already in collaboration {Excerpt.Of(first.Collaboration)} (line {first.Cell.Where.Line}); a municipality is a member or host of one collaboration");
            }
        }
    }

    private void CheckEveryCollaborationHasAMember()
    {
        // A row that was reported may be the member that is missed.
        if (!tables.TryGetValue(ReportShape.Memberships, out var memberships)
            || diagnostics.Any(diagnostic => diagnostic.Severity is Severity.Error && diagnostic.Where.Path == memberships.Schema.Path))
        {
            return;
        }

        var withMembers = Cells(ReportShape.Memberships, "collaboration", "kind")
            .Where(pair => pair.Other.Text != "shareholder")
            .Select(pair => pair.One.Text)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (number, name) in Cells(ReportShape.Collaborations, "number", "name").Where(pair => !withMembers.Contains(pair.One.Text)))
        {
            diagnostics.Error(
                number.Where,
                $"samarbeidet '{Excerpt.Of(name.Text)}' har ingen medlemmer i {memberships.Schema.Path}",
                $"the collaboration '{Excerpt.Of(name.Text)}' has no members in {memberships.Schema.Path}");
        }
    }

    private void CheckReferences(IReadOnlyList<Resource> resources)
    {
        if (!tables.TryGetValue(ReportShape.References, out var references) || references.Schema.ColumnOf("id") is null)
        {
            return;
        }

        var known = Cells(ReportShape.References, "id", "id").Select(pair => pair.One.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var (id, where) in resources.SelectMany(resource => resource.References).Where(reference => !known.Contains(reference.Id)))
        {
            var (norwegian, english) = NearestName.Suggestion(id, known);
            diagnostics.Error(
                where,
                $"kilden '{Excerpt.Of(id)}' finnes ikke i {references.Schema.Path}{norwegian}",
                $"the source '{Excerpt.Of(id)}' does not exist in {references.Schema.Path}{english}");
        }
    }

    private IEnumerable<(CsvCell One, CsvCell Other)> Cells(string table, string one, string other) =>
        Rows(table, one, other).Select(cells => (cells[0], cells[1]));

    /// <summary>These cells of every row in which none of them has been reported.</summary>
    private IEnumerable<CsvCell[]> Rows(string name, params string[] names)
    {
        if (!tables.TryGetValue(name, out var table))
        {
            yield break;
        }

        int[] columns = [.. names.Select(column => table.Schema.ColumnOf(column) ?? -1)];
        if (columns.Any(column => column < 0 || !table.HasColumn(column)))
        {
            yield break;
        }

        for (var row = 0; row < table.File.RowCount; row++)
        {
            if (!columns.Any(column => table.IsBad(row, column)))
            {
                yield return [.. columns.Select(column => table.Cell(row, column))];
            }
        }
    }
}
