using Generator.Diagnostics;
using Generator.Model;
using Generator.Sources;

namespace Generator.Loading;

/// <summary>Holds one CSV file against its schema.</summary>
internal sealed class TableLoader(Resource resource, DiagnosticList diagnostics)
{
    // A page with more rows than this would take a browser minutes to open.
    private const int MostRows = 100_000;

    private readonly TableSchema _schema = resource.Schema;

    /// <summary>The table, with what is wrong in it reported, or null where there is no table to speak of.</summary>
    public LoadedTable? Load(SourceFile source)
    {
        if (CsvFile.Read(source, diagnostics) is not { } file)
        {
            return null;
        }

        if (file.RowCount > MostRows)
        {
            diagnostics.Error(
                file.Row(MostRows)[0].Where,
                $"tabellen har {file.RowCount} rader; en tabell kan ha {MostRows}",
                $"the table has {file.RowCount} rows; a table may have {MostRows}");
            return null;
        }

        CheckHeader(file);
        LoadedTable table = new(resource, file, [.. _schema.Fields.Select(field => file.HasColumn(field.Name) ? file.ColumnOf(field.Name) : -1)]);
        if (file is { RowCount: 0, BrokenRows: [] })
        {
            diagnostics.Warning(
                SourceLocation.File(source.Path),
                "tabellen har ingen rader",
                "the table has no rows");
        }

        for (var column = 0; column < _schema.Fields.Count; column++)
        {
            if (table.HasColumn(column))
            {
                CheckColumn(table, column);
            }
        }

        CheckMissingReasons(table);
        CheckPrimaryKey(table);
        return table;
    }

    private void CheckHeader(CsvFile file)
    {
        List<string> missing = [.. _schema.Fields.Select(field => field.Name).Where(name => !file.HasColumn(name))];
        foreach (var cell in file.Header.Where(cell => _schema.ColumnOf(cell.Text) is null && !string.IsNullOrWhiteSpace(cell.Text)))
        {
            var meant = NearestName.To(cell.Text.Trim(), missing);
            var (norwegian, english) = meant is null
                ? ("; skjemaet har den ikke", "; the schema does not have it")
                : ($"; mente du '{meant}'?", $"; did you mean '{meant}'?");
            diagnostics.Error(
                cell.Where,
                $"ukjent kolonne '{Excerpt.Of(cell.Text)}'{norwegian}",
                $"unknown column '{Excerpt.Of(cell.Text)}'{english}");

            // A misspelt column is not also a missing one.
            missing.Remove(meant ?? "");
        }

        // A heading that is empty or stands twice has been reported, and may be the missing one.
        var doubtful = file.Width - file.Header.Select(cell => cell.Text).Distinct().Count(name => !string.IsNullOrWhiteSpace(name));
        foreach (var name in missing.Skip(doubtful))
        {
            diagnostics.Error(
                new(file.Source.Path, 1, 1),
                $"kolonnen '{name}' mangler; skjemaet har den",
                $"the column '{name}' is missing; the schema has it");
        }
    }

    private void CheckColumn(LoadedTable table, int column)
    {
        var field = _schema.Fields[column];
        CellCheck check = new(field, isKey: _schema.PrimaryKey.Contains(field.Name));

        // What is the whole primary key is looked at as that.
        var isUnique = field.Constraints.Unique && !(_schema.PrimaryKey is [var key] && key == field.Name);
        Dictionary<string, int>? seen = isUnique ? new(StringComparer.Ordinal) : null;
        for (var row = 0; row < table.File.RowCount; row++)
        {
            var text = table.Text(row, column);
            if (check.Problem(text) is var (norwegian, english))
            {
                table.AddBad(row, column);
                diagnostics.Error(table.Where(row, column), norwegian, english);
            }
            else if (text.Length > 0 && seen?.TryAdd(text, row) is false)
            {
                ReportTwice(table.Where(row, column), text, field.Name, table.Where(seen[text], column));
            }
        }
    }

    private void CheckMissingReasons(LoadedTable table)
    {
        for (var column = 0; column < _schema.Fields.Count; column++)
        {
            if (_schema.Fields[column].MissingReason is not { } name
                || _schema.ColumnOf(name) is not { } reason
                || !table.HasColumn(column)
                || !table.HasColumn(reason))
            {
                continue;
            }

            for (var row = 0; row < table.File.RowCount; row++)
            {
                var (value, why) = (table.Text(row, column), table.Text(row, reason));
                if ((value.Length == 0) == (why.Length > 0) || table.IsBad(row, column) || table.IsBad(row, reason))
                {
                    continue;
                }

                var (norwegian, english) = value.Length == 0
                    ? ($"cellen er tom; da må '{name}' si hvorfor", $"the cell is empty; then '{name}' must say why")
                    : ($"'{name}' sier '{Excerpt.Of(why)}', men cellen er ikke tom: '{Excerpt.Of(value)}'", $"'{name}' says '{Excerpt.Of(why)}', but the cell is not empty: '{Excerpt.Of(value)}'");
                diagnostics.Error(table.Where(row, column), norwegian, english);
            }
        }
    }

    private void CheckPrimaryKey(LoadedTable table)
    {
        int[] columns = [.. _schema.PrimaryKey.Select(name => _schema.ColumnOf(name) ?? -1)];
        if (columns.Length == 0 || columns.Any(column => !table.HasColumn(column)))
        {
            return;
        }

        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        for (var row = 0; row < table.File.RowCount; row++)
        {
            if (TableKey.Of(table, row, columns) is { } key && !seen.TryAdd(key, row))
            {
                table.AddBad(row, columns[0]);
                ReportTwice(table.Where(row, columns[0]), TableKey.Shown(key), string.Join(", ", _schema.PrimaryKey), table.Where(seen[key], columns[0]));
            }
        }
    }

    private void ReportTwice(SourceLocation where, string text, string columns, SourceLocation first) =>
        diagnostics.Error(
            where,
            $"'{Excerpt.Of(text)}' står også på linje {first.Line}; {columns} skal være ulik i hver rad",
            $"'{Excerpt.Of(text)}' stands on line {first.Line} too; {columns} must differ in every row");
}
