using Generator.Model;

namespace Generator.Comparing;

/// <summary>
/// Compares a table of two editions. Rows are the same row when they have the same primary key; where there is no such key in both, a row is
/// in both editions or it is not. Columns that only one edition has are told of as columns, not in every row.
/// </summary>
internal static class TableComparison
{
    private const char Separator = '\u001F';

    public static TableChanges Of(DataTable before, DataTable now)
    {
        var (had, has) = (before.Schema, now.Schema);
        List<Field> common = [.. has.Fields.Where(field => had.Has(field.Name))];
        var columns = new TableChanges(now.Name, before, now)
        {
            ColumnsIn = [.. has.Fields.Select(field => field.Name).Where(name => !had.Has(name))],
            ColumnsOut = [.. had.Fields.Select(field => field.Name).Where(name => !has.Has(name))],
        };
        return has.PrimaryKey.Count > 0 && has.PrimaryKey.All(had.Has)
            ? ByKey(columns, before, now, common)
            : ByWholeRow(columns, before, now, common);
    }

    private static TableChanges ByKey(TableChanges columns, DataTable before, DataTable now, List<Field> common)
    {
        var key = now.Schema.PrimaryKey;
        Dictionary<string, DataRow> old = new(StringComparer.Ordinal);
        foreach (var row in before.Rows)
        {
            old.TryAdd(Joined(row, key), row);
        }

        List<DataRow> added = [];
        List<RowChange> changed = [];
        foreach (var row in now.Rows)
        {
            if (!old.Remove(Joined(row, key), out var was))
            {
                added.Add(row);
            }
            else if (common.Where(field => !IsSame(was, row, field)).Select(field => field.Name).ToList() is { Count: > 0 } different)
            {
                changed.Add(new(was, row, different));
            }
        }

        return columns with { RowsIn = added, RowsOut = [.. old.Values.OrderBy(row => row.Index)], RowsChanged = changed };
    }

    // A row that stands twice is two rows.
    private static TableChanges ByWholeRow(TableChanges columns, DataTable before, DataTable now, List<Field> common)
    {
        List<string> names = [.. common.Select(field => field.Name)];
        var old = before.Rows
            .GroupBy(row => Joined(row, names), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<DataRow>(group), StringComparer.Ordinal);
        List<DataRow> added = [];
        foreach (var row in now.Rows)
        {
            if (!old.TryGetValue(Joined(row, names), out var left) || !left.TryDequeue(out _))
            {
                added.Add(row);
            }
        }

        return columns with { RowsIn = added, RowsOut = [.. old.Values.SelectMany(left => left).OrderBy(row => row.Index)] };
    }

    private static string Joined(DataRow row, IReadOnlyList<string> columns) => string.Join(Separator, columns.Select(row.Text));

    // 4.50 is no other number than 4.5.
    private static bool IsSame(DataRow before, DataRow now, Field field) =>
        before.Text(field.Name) == now.Text(field.Name)
        || (field.IsNumeric && before.Table.Schema.Field(field.Name)!.IsNumeric && before.Number(field.Name) == now.Number(field.Name));
}
