using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Checks;

/// <summary>The known deviations that stand in a cell of a published table, and which of them explained something.</summary>
internal sealed class Deviations
{
    private readonly Dictionary<(string Table, string Row, string Column), DataRow> _cells = [];
    private readonly HashSet<DataRow> _used = [];

    public Deviations(Report report)
    {
        if (report.TryTable("deviations", out var table))
        {
            foreach (var row in table.Rows.Where(row => !row.IsEmpty("table")))
            {
                _cells.TryAdd((row.Text("table"), row.Text("row"), row.Text("column")), row);
            }
        }
    }

    /// <summary>Whether a deviation says that this is what the source has, and that what it should have had.</summary>
    public bool Explain(string table, string row, string column, string published, string computed)
    {
        if (!_cells.TryGetValue((table, row, column), out var deviation)
            || !CellText.Same(deviation.Text("published"), published)
            || !CellText.Same(deviation.Text("corrected"), computed))
        {
            return false;
        }

        _used.Add(deviation);
        return true;
    }

    /// <summary>What the cell should have had, where a deviation says so: a misprint may stand in the very cell that names the row.</summary>
    public string? Corrected(string table, string row, string column) =>
        _cells.TryGetValue((table, row, column), out var deviation) ? deviation.Text("corrected") : null;

    /// <summary>A deviation that explains no difference is itself a mistake.</summary>
    public void ReportUnused(DiagnosticList diagnostics)
    {
        foreach (var deviation in _cells.Values.Where(deviation => !_used.Contains(deviation)))
        {
            var (table, row, column) = (deviation.Text("table"), deviation.Text("row"), deviation.Text("column"));
            diagnostics.Error(
                Place.Of(deviation, "id"),
                $"avviket '{deviation.Text("id")}' forklarer ingen forskjell: {table}, rad '{row}', kolonne '{column}' har ikke '{deviation.Text("published")}' i kilden og '{deviation.Text("corrected")}' i dataene",
                $"the deviation '{deviation.Text("id")}' explains no difference: {table}, row '{row}', column '{column}' does not have '{deviation.Text("published")}' in the source and '{deviation.Text("corrected")}' in the data");
        }
    }
}
