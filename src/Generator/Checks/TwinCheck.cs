using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Checks;

/// <summary>A cell of a column with twins ("note" and "note_en") has something in all of them or in none.</summary>
internal static class TwinCheck
{
    public static CheckResult Run(Report report, DiagnosticList diagnostics)
    {
        var before = diagnostics.Count;
        var cells = 0;
        foreach (var table in report.Tables)
        {
            foreach (var (plain, twin) in table.Schema.Fields.SelectMany(field => table.Schema.TwinsOf(field.Name).Select(language => (field.Name, $"{field.Name}_{language}"))))
            {
                foreach (var row in table.Rows.Where(row => !row.IsEmpty(plain) || !row.IsEmpty(twin)))
                {
                    cells++;
                    Check(row, plain, twin, diagnostics);
                }
            }
        }

        return new(
            diagnostics.Count == before,
            $"Tvillinger: {cells} celler finnes på alle språkene som kolonnen har",
            $"Twins: {cells} cells are there in all the languages that their column has");
    }

    private static void Check(DataRow row, string plain, string twin, DiagnosticList diagnostics)
    {
        if (row.IsEmpty(plain) == row.IsEmpty(twin))
        {
            return;
        }

        var (missing, there) = row.IsEmpty(twin) ? (twin, plain) : (plain, twin);
        var (place, other) = (row.PlaceOf(missing), row.PlaceOf(there));
        diagnostics.Error(
            new(place.Path, place.Line, place.Column),
            $"'{missing}' er tom, men '{there}' (kolonne {other.Column}) har '{Excerpt(row.Text(there))}'",
            $"'{missing}' is empty, but '{there}' (column {other.Column}) has '{Excerpt(row.Text(there))}'");
    }

    private static string Excerpt(string text) => text.Length <= 40 ? text : $"{text[..39]}…";
}
