namespace Generator.Loading;

/// <summary>The cells of a key as one text.</summary>
internal static class TableKey
{
    public const char Separator = '\u001F';

    /// <summary>Null where a cell is empty, or bad and reported.</summary>
    public static string? Of(LoadedTable table, int row, int[] columns)
    {
        if (columns is [var only])
        {
            return table.Text(row, only) is { Length: > 0 } text && !table.IsBad(row, only) ? text : null;
        }

        foreach (var column in columns)
        {
            if (table.Text(row, column).Length == 0 || table.IsBad(row, column))
            {
                return null;
            }
        }

        return string.Join(Separator, columns.Select(column => table.Text(row, column)));
    }

    public static string Shown(string key) => key.Replace($"{Separator}", ", ", StringComparison.Ordinal);
}
