using Generator.Model;

namespace Generator.Tables;

/// <summary>A table as the site publishes it, on its page and as files; and the sums that stand under it, by column.</summary>
internal sealed record PublishedTable(DataTable Data, IReadOnlyDictionary<string, string> Totals)
{
    public TableSchema Schema => Data.Schema;

    public string Name => Data.Name;

    /// <summary>"2.3" for a printed table named "tabell-2-3"; null for a table that is no printed one.</summary>
    public string? Number => Schema.Computed is not null && Name.IndexOf('-') is > 0 and var dash
        ? Name[(dash + 1)..].Replace('-', '.')
        : null;

    /// <summary>As addresses have it: "form-rules".</summary>
    public string Id => Name.Replace('_', '-');
}
