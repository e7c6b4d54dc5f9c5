using Generator.Diagnostics;
using Generator.Model;
using Generator.Sources;

namespace Generator.Loading;

/// <summary>Looks every foreign key up in the table it refers to.</summary>
internal sealed class ForeignKeyCheck(IReadOnlyDictionary<string, LoadedTable> tables, DiagnosticList diagnostics)
{
    // A name this short is as near to any other.
    private const int ShortestName = 3;

    // Looking for the nearest name in a long table takes its time; a table that is wrong throughout needs no more hints than this.
    private const int MostSuggestions = 20;

    public void Run()
    {
        foreach (var table in tables.Values)
        {
            foreach (var key in table.Schema.ForeignKeys)
            {
                Check(table, key);
            }
        }
    }

    private void Check(LoadedTable from, ForeignKey key)
    {
        // A table that could not be read has been reported; whether its keys exist cannot be told.
        if (!tables.TryGetValue(key.Resource, out var to)
            || Columns(from, key.Fields) is not { } columns
            || Columns(to, key.ReferencedFields) is not { } referenced)
        {
            return;
        }

        HashSet<string> known = new(StringComparer.Ordinal);
        var lost = to.File.BrokenRows.Count;
        for (var row = 0; row < to.File.RowCount; row++)
        {
            if (TableKey.Of(to, row, referenced) is { } name)
            {
                known.Add(name);
            }
            else if (referenced.Any(column => to.IsBad(row, column)))
            {
                lost++;
            }
        }

        List<(int Row, string Text)> unknown = [];
        for (var row = 0; row < from.File.RowCount; row++)
        {
            if (TableKey.Of(from, row, columns) is { } text && !known.Contains(text))
            {
                unknown.Add((row, text));
            }
        }

        // Where as many rows were reported as names are missed, those rows are what is missed.
        var missed = unknown.Select(key => key.Text).ToHashSet(StringComparer.Ordinal);
        missed.RemoveWhere(missed.Count <= lost ? _ => true : text => IsBroken(to, text));
        Dictionary<string, string?> meant = new(StringComparer.Ordinal);
        foreach (var (row, text) in unknown.Where(key => missed.Contains(key.Text)))
        {
            Report(from.Where(row, columns[0]), key, text, known, meant);
            from.AddBad(row, columns[0]);
        }
    }

    private void Report(SourceLocation where, ForeignKey key, string text, HashSet<string> known, Dictionary<string, string?> meant)
    {
        if (!meant.TryGetValue(text, out var near) && meant.Count < MostSuggestions && text.Length >= ShortestName)
        {
            near = meant[text] = NearestName.To(text, known);
        }

        var (columns, shown) = (string.Join(", ", key.ReferencedFields), Excerpt.Of(TableKey.Shown(text)));
        diagnostics.Error(
            where,
            $"'{shown}' finnes ikke i tabellen '{key.Resource}' ({columns}){(near is null ? "" : $"; mente du '{TableKey.Shown(near)}'?")}",
            $"'{shown}' does not exist in the table '{key.Resource}' ({columns}){(near is null ? "" : $"; did you mean '{TableKey.Shown(near)}'?")}");
    }

    private static bool IsBroken(LoadedTable to, string key) =>
        to.File.BrokenRows.Any(row => key.Split(TableKey.Separator).All(part => row.Contains(part, StringComparison.Ordinal)));

    private static int[]? Columns(LoadedTable table, IReadOnlyList<string> names)
    {
        int[] columns = [.. names.Select(name => table.Schema.ColumnOf(name) ?? -1)];
        return columns.All(column => column >= 0 && table.HasColumn(column)) ? columns : null;
    }
}
