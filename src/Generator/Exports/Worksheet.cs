using System.Globalization;
using System.Xml;
using Generator.Model;
using Generator.Tables;

namespace Generator.Exports;

/// <summary>A sheet: headings that stay in sight and can filter, then the rows.</summary>
internal static class Worksheet
{
    private const int Widest = 60;

    public static void Write(XmlWriter writer, PublishedTable table) => Write(
        writer,
        [.. table.Schema.Fields.Select(field => (CsvExport.Heading(field), WorkbookStyles.Of(field)))],
        [.. table.Data.Rows.Select(row => (IReadOnlyList<string>)[.. table.Schema.Fields.Select(field => row.Text(field.Name))])]);

    /// <summary>The sheet that says what the others are, in every language.</summary>
    public static void WriteList(XmlWriter writer, SiteSettings settings, IReadOnlyList<PublishedTable> tables) => WriteTexts(
        writer,
        [InAll(settings, "sheet"), .. InEach(settings, "table"), .. InEach(settings, "shows")],
        [
            .. tables.Select(table => (IReadOnlyList<string>)
            [
                table.Name,
                .. settings.Languages.Select(language => table.Schema.Title.In(language.Code)),
                .. settings.Languages.Select(language => table.Schema.Description.In(language.Code)),
            ]),
        ]);

    /// <summary>The sheet that says what each column is called and holds, in every language.</summary>
    public static void WriteColumns(XmlWriter writer, SiteSettings settings, IReadOnlyList<PublishedTable> tables) => WriteTexts(
        writer,
        [InAll(settings, "sheet"), InAll(settings, "column"), .. InEach(settings, "heading"), .. InEach(settings, "explanation")],
        [
            .. tables.SelectMany(table => table.Schema.Fields.Select(field => (IReadOnlyList<string>)
            [
                table.Name,
                field.Name,
                .. settings.Languages.Select(language => CsvExport.Heading(field, language.Code)),
                .. settings.Languages.Select(language => field.Description.In(language.Code)),
            ])),
        ]);

    /// <summary>A word in all languages: "Innhold – Contents".</summary>
    public static string InAll(SiteSettings settings, string word) => string.Join(" – ", InEach(settings, word).Distinct());

    private static IEnumerable<string> InEach(SiteSettings settings, string word) => settings.Languages.Select(language => language.Texts["exports"][word].Text);

    private static void WriteTexts(XmlWriter writer, IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>> rows) =>
        Write(writer, [.. headings.Select(heading => (heading, WorkbookStyles.Text))], rows);

    private static void Write(XmlWriter writer, IReadOnlyList<(string Heading, int Style)> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        writer.WriteStartElement("worksheet", Workbook.Main);
        WriteFrozenHead(writer);
        writer.WriteStartElement("cols", Workbook.Main);
        for (var i = 0; i < columns.Count; i++)
        {
            writer.WriteStartElement("col", Workbook.Main);
            writer.WriteAttributeString("min", Number(i + 1));
            writer.WriteAttributeString("max", Number(i + 1));
            writer.WriteAttributeString("width", Number(WidthOf(columns[i].Heading, rows, i)));
            writer.WriteAttributeString("style", Number(columns[i].Style));
            writer.WriteAttributeString("customWidth", "1");
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteStartElement("sheetData", Workbook.Main);
        WriteRow(writer, 1, [.. columns.Select(column => column.Heading)], _ => WorkbookStyles.Heading);
        for (var row = 0; row < rows.Count; row++)
        {
            WriteRow(writer, row + 2, rows[row], column => columns[column].Style);
        }

        writer.WriteEndElement();
        writer.WriteStartElement("autoFilter", Workbook.Main);
        writer.WriteAttributeString("ref", $"A1:{ColumnName(columns.Count - 1)}{Number(rows.Count + 1)}");
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteFrozenHead(XmlWriter writer)
    {
        writer.WriteStartElement("sheetViews", Workbook.Main);
        writer.WriteStartElement("sheetView", Workbook.Main);
        writer.WriteAttributeString("workbookViewId", "0");
        writer.WriteStartElement("pane", Workbook.Main);
        writer.WriteAttributeString("ySplit", "1");
        writer.WriteAttributeString("topLeftCell", "A2");
        writer.WriteAttributeString("activePane", "bottomLeft");
        writer.WriteAttributeString("state", "frozen");
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteRow(XmlWriter writer, int number, IReadOnlyList<string> cells, Func<int, int> styleOf)
    {
        writer.WriteStartElement("row", Workbook.Main);
        writer.WriteAttributeString("r", Number(number));
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Length == 0)
            {
                continue;
            }

            var style = styleOf(i);
            writer.WriteStartElement("c", Workbook.Main);
            writer.WriteAttributeString("r", $"{ColumnName(i)}{Number(number)}");
            writer.WriteAttributeString("s", Number(style));
            if (style is WorkbookStyles.Text or WorkbookStyles.Heading)
            {
                WriteText(writer, cells[i]);
            }
            else
            {
                writer.WriteElementString("v", Workbook.Main, cells[i]);
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void WriteText(XmlWriter writer, string text)
    {
        writer.WriteAttributeString("t", "inlineStr");
        writer.WriteStartElement("is", Workbook.Main);
        writer.WriteStartElement("t", Workbook.Main);
        writer.WriteAttributeString("xml", "space", null, "preserve");
        writer.WriteString(text);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static int WidthOf(string heading, IReadOnlyList<IReadOnlyList<string>> rows, int column) =>
        Math.Clamp(rows.Select(row => row[column].Length).Append(heading.Length + 2).Max() + 2, 6, Widest);

    // A, B, … Z, AA
    private static string ColumnName(int index) =>
        index < 26 ? ((char)('A' + index)).ToString() : ColumnName((index / 26) - 1) + ColumnName(index % 26);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
