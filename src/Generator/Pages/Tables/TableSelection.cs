using System.Globalization;

namespace Generator.Pages.Tables;

/// <summary>
/// What a text wants of a table: which columns, by which one the rows are ordered ("population", or "-population" for the largest first), how
/// many of them, and which row to mark. Where a name is wrong, <paramref name="fail"/> is told it and what it could have been.
/// </summary>
internal sealed class TableSelection(IReadOnlyList<string> columns, string? order, int top, string? mark, Func<string, IEnumerable<string>, Exception> fail)
{
    public bool IsWhole => columns.Count == 0 && order is null && top <= 0 && mark is null;

    /// <summary>The columns by their places, with the one that says whose row it is in front where it was left out.</summary>
    public IReadOnlyList<int> ColumnsOf(TableBody table)
    {
        if (columns.Count == 0)
        {
            return [.. Enumerable.Range(0, table.Columns.Count)];
        }

        List<int> wanted = [.. columns.Select(name => PlaceOf(table, name)).Distinct()];
        var head = Enumerable.Range(0, table.Columns.Count).First(column => table.Columns[column].IsHead);
        return wanted.Contains(head) ? wanted : [head, .. wanted];
    }

    /// <summary>The rows by their places; a cell without a value comes last in either order.</summary>
    public IReadOnlyList<int> RowsOf(TableBody table, Alphabet alphabet)
    {
        IEnumerable<int> rows = Enumerable.Range(0, table.Rows.Count);
        if (order is not null)
        {
            var descending = order.StartsWith('-');
            var column = PlaceOf(table, order.TrimStart('-'));
            var there = rows.Where(row => table.Rows[row][column].Sort.Length > 0).ToList();
            var sorted = table.Columns[column].IsNumeric
                ? there.OrderBy(row => decimal.Parse(table.Rows[row][column].Sort, CultureInfo.InvariantCulture) * (descending ? -1 : 1))
                : descending ? there.OrderByDescending(row => table.Rows[row][column].Sort, alphabet) : there.OrderBy(row => table.Rows[row][column].Sort, alphabet);
            rows = [.. sorted, .. rows.Except(there)];
        }

        return [.. top > 0 ? rows.Take(top) : rows];
    }

    /// <summary>The place of the marked row among those that are shown; null where none is.</summary>
    public int? MarkedOf(IReadOnlyList<string> keys, IReadOnlyList<int> rows)
    {
        if (mark is null)
        {
            return null;
        }

        var row = Array.IndexOf([.. keys], mark);
        return row < 0 ? throw fail(mark, keys) : rows.Index().Where(shown => shown.Item == row).Select(shown => (int?)shown.Index).FirstOrDefault();
    }

    private int PlaceOf(TableBody table, string name)
    {
        var place = Array.FindIndex([.. table.Columns], column => column.Name == name);
        return place >= 0 ? place : throw fail(name, table.Columns.Select(column => column.Name));
    }
}
