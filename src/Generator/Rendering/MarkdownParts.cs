using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Generator.Rendering;

/// <summary>Gives what authors write the parts of the look: a table its region, ::: merk the note, ::: sitat a quotation, ::: margin the margin.</summary>
internal static class MarkdownParts
{
    /// <summary>The word after ::: and the class that its box gets; a quotation is an element of its own.</summary>
    private static readonly Dictionary<string, string> Classes = new(StringComparer.Ordinal)
    {
        ["merk"] = "note",
        ["funn"] = "note finding",
        ["margin"] = "sidenote",
        ["sitat"] = "",
    };

    public static IReadOnlyCollection<string> Kinds => Classes.Keys;

    /// <summary>After the headings have their ids: a table's region is named by the heading above it.</summary>
    public static void Dress(MarkdownDocument document)
    {
        string? heading = null;
        foreach (var block in document.Descendants<Block>().ToList())
        {
            switch (block)
            {
                case HeadingBlock:
                    heading = block.TryGetAttributes()?.Id;
                    break;
                case Table table:
                    Dress(table, heading);
                    break;
                case CustomContainer { Info: "sitat" }:
                    Replace(block, new QuoteBlock(null!), [.. (ContainerBlock)block]);
                    break;
                case CustomContainer { Info: { } kind } when Classes.TryGetValue(kind, out var name):
                    block.GetAttributes().Classes = [.. name.Split(' ')];
                    block.GetAttributes().AddProperty("role", "note");
                    break;
            }
        }
    }

    private static void Dress(Table table, string? heading)
    {
        table.GetAttributes().AddClass("data");
        foreach (var row in table.OfType<TableRow>())
        {
            for (var i = 0; i < row.Count; i++)
            {
                var attributes = row[i].GetAttributes();
                if (row.IsHeader)
                {
                    attributes.AddProperty("scope", "col");
                }

                if (i < table.ColumnDefinitions.Count && table.ColumnDefinitions[i].Alignment is TableColumnAlign.Right)
                {
                    attributes.AddClass("n");
                }
            }
        }

        // A page's security policy allows no style attribute; the class stands for it.
        foreach (var column in table.ColumnDefinitions)
        {
            column.Alignment = null;
        }

        CustomContainer region = new(null!);
        region.GetAttributes().AddClass("table-region");
        if (heading is not null)
        {
            region.GetAttributes().AddProperty("role", "region");
            region.GetAttributes().AddProperty("aria-labelledby", heading);
            region.GetAttributes().AddProperty("tabindex", "0");
        }

        Replace(table, region, [table]);
    }

    private static void Replace(Block block, ContainerBlock with, IReadOnlyList<Block> children)
    {
        var parent = block.Parent!;
        var place = parent.IndexOf(block);
        parent.RemoveAt(place);
        foreach (var child in children)
        {
            child.Parent?.Remove(child);
            with.Add(child);
        }

        parent.Insert(place, with);
    }
}
