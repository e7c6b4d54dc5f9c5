using Generator.Diagnostics;
using Generator.Model;
using Generator.Tables;

namespace Generator.Checks;

/// <summary>A column that the schema wants computed must be one that can be.</summary>
internal static class DerivedColumnCheck
{
    public static void Run(Report report, DiagnosticList diagnostics)
    {
        foreach (var schema in report.Tables.Select(table => table.Schema))
        {
            var known = DerivedColumns.NamesOf(schema.Name).ToList();
            foreach (var field in schema.ComputedFields.Where(field => !known.Contains(field.Name)))
            {
                var (norwegian, english) = NearestName.Suggestion(field.Name, known);
                diagnostics.Error(
                    SourceLocation.File("data/datapackage.json"),
                    $"kolonnen '{field.Name}' i tabellen '{schema.Name}' kan ikke regnes ut{norwegian}",
                    $"the column '{field.Name}' of the table '{schema.Name}' cannot be computed{english}");
            }
        }
    }
}
