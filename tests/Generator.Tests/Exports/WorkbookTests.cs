using System.IO.Compression;
using System.Xml.Linq;
using Generator.Exports;
using Generator.Tables;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.Exports;

public class WorkbookTests
{
    private static readonly XNamespace Main = Workbook.Main;

    [Fact]
    public void Every_table_is_a_sheet_whose_cells_are_those_of_the_table()
    {
        using ZipArchive archive = new(new MemoryStream(BuiltSite.Bytes($"data/{DataExports.Workbook}").ToArray()));
        var names = Xml(archive, "xl/workbook.xml").Descendants(Main + "sheet").Select(sheet => sheet.Attribute("name")!.Value).ToList();
        var tables = PublishedTables.Of(BuiltSite.Report);

        Assert.Equal(tables.Select(table => table.Name), names.Skip(2));
        Assert.Equal(names.Count, names.Distinct().Count());
        for (var i = 0; i < tables.Count; i++)
        {
            var cells = Xml(archive, $"xl/worksheets/sheet{i + 3}.xml").Descendants(Main + "row").Skip(1).SelectMany(row => row.Elements(Main + "c")).Select(cell => cell.Value);
            Assert.Equal(tables[i].Data.Rows.SelectMany(row => tables[i].Schema.Fields.Select(field => row.Text(field.Name))).Where(text => text.Length > 0), cells);
        }
    }

    [Fact]
    public void The_first_sheets_say_in_every_language_what_the_tables_and_their_columns_are()
    {
        using ZipArchive archive = new(new MemoryStream(BuiltSite.Bytes($"data/{DataExports.Workbook}").ToArray()));
        var names = Xml(archive, "xl/workbook.xml").Descendants(Main + "sheet").Select(sheet => sheet.Attribute("name")!.Value).ToList();

        Assert.Equal(["Innhold – Contents", "Kolonner – Columns"], names.Take(2));
        Assert.Equal(["Ark – Sheet", "Tabell", "Table", "Hva den viser", "What it shows"], Row(archive, 1, 0));
        Assert.Equal(["Ark – Sheet", "Kolonne – Column", "Overskrift", "Heading", "Forklaring", "Explanation"], Row(archive, 2, 0));
        Assert.Equal(["references", "short", "Kort navn", "Short name", "Slik kilden heter der det er liten plass, som under en tabell.", "What the source is called where there is little room, as below a table."], Row(archive, 2, 4));
        Assert.Equal(1 + PublishedTables.Of(BuiltSite.Report).Sum(table => table.Schema.Fields.Count), Xml(archive, "xl/worksheets/sheet2.xml").Descendants(Main + "row").Count());
    }

    [Fact]
    public void A_code_with_a_leading_zero_is_text()
    {
        using ZipArchive archive = new(new MemoryStream(BuiltSite.Bytes($"data/{DataExports.Workbook}").ToArray()));
        var sheet = PublishedTables.Of(BuiltSite.Report).Select(table => table.Name).ToList().IndexOf("municipalities") + 3;
        var first = Xml(archive, $"xl/worksheets/sheet{sheet}.xml").Descendants(Main + "row").ElementAt(1).Elements(Main + "c").First();

        Assert.Equal("inlineStr", first.Attribute("t")!.Value);
        Assert.Matches("^0[0-9]{3}$", first.Value);
    }

    [Fact]
    public void Every_part_that_is_named_is_there()
    {
        using ZipArchive archive = new(new MemoryStream(BuiltSite.Bytes($"data/{DataExports.Workbook}").ToArray()));
        var parts = Xml(archive, "[Content_Types].xml").Root!.Elements().Select(part => part.Attribute("PartName")?.Value[1..]).OfType<string>().ToList();

        Assert.All(parts, part => Assert.NotNull(archive.GetEntry(part)));
        Assert.Equal(archive.Entries.Count, parts.Count + 3);
    }

    private static List<string> Row(ZipArchive archive, int sheet, int row) =>
        [.. Xml(archive, $"xl/worksheets/sheet{sheet}.xml").Descendants(Main + "row").ElementAt(row).Elements(Main + "c").Select(cell => cell.Value)];

    private static XDocument Xml(ZipArchive archive, string part)
    {
        using var stream = archive.GetEntry(part)!.Open();
        return XDocument.Load(stream);
    }
}
