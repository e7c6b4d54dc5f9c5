using System.Globalization;
using System.Text;
using System.Xml;
using Generator.Model;
using Generator.Tables;

namespace Generator.Exports;

/// <summary>
/// All tables as one workbook (Office Open XML), a sheet each; text that looks like a number stays text. The headings are those of the report's
/// first language; the two sheets before the tables say in every language what each table and each column is.
/// </summary>
internal static class Workbook
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    public static DataFile Of(string name, SiteSettings settings, IReadOnlyList<PublishedTable> tables) =>
        DataFile.Made(name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", () => Written(settings, tables));

    private static byte[] Written(SiteSettings settings, IReadOnlyList<PublishedTable> tables)
    {
        List<(string Name, Action<XmlWriter> Write)> sheets =
        [
            (SheetName(Worksheet.InAll(settings, "contents")), writer => Worksheet.WriteList(writer, settings, tables)),
            (SheetName(Worksheet.InAll(settings, "columns")), writer => Worksheet.WriteColumns(writer, settings, tables)),
            .. tables.Select(table => (SheetName(table.Name), (Action<XmlWriter>)(writer => Worksheet.Write(writer, table)))),
        ];
        return StoredArchive.Of(
        [
            ("[Content_Types].xml", Xml(writer => WriteContentTypes(writer, sheets.Count))),
            ("_rels/.rels", Xml(writer => WriteRelations(writer, [("officeDocument", "xl/workbook.xml")]))),
            ("xl/workbook.xml", Xml(writer => WriteWorkbook(writer, [.. sheets.Select(sheet => sheet.Name)]))),
            ("xl/_rels/workbook.xml.rels", Xml(writer => WriteRelations(writer, [.. sheets.Select((_, index) => ("worksheet", SheetPath(index))), ("styles", "styles.xml")]))),
            ("xl/styles.xml", Xml(WorkbookStyles.Write)),
            .. sheets.Select((sheet, index) => ($"xl/{SheetPath(index)}", Xml(sheet.Write))),
        ]);
    }

    // 31 characters is what Excel takes.
    private static string SheetName(string name) => name.Length <= 31 ? name : name[..31];

    private static string SheetPath(int index) => $"worksheets/sheet{Text(index + 1)}.xml";

    private static void WriteWorkbook(XmlWriter writer, IReadOnlyList<string> names)
    {
        writer.WriteStartElement("workbook", Main);
        writer.WriteAttributeString("xmlns", "r", null, Relations);
        writer.WriteStartElement("sheets", Main);
        for (var i = 0; i < names.Count; i++)
        {
            writer.WriteStartElement("sheet", Main);
            writer.WriteAttributeString("name", names[i]);
            writer.WriteAttributeString("sheetId", Text(i + 1));
            writer.WriteAttributeString("id", Relations, $"rId{Text(i + 1)}");
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteRelations(XmlWriter writer, IReadOnlyList<(string Type, string Target)> relations)
    {
        writer.WriteStartElement("Relationships", PackageRelations);
        for (var i = 0; i < relations.Count; i++)
        {
            writer.WriteStartElement("Relationship", PackageRelations);
            writer.WriteAttributeString("Id", $"rId{Text(i + 1)}");
            writer.WriteAttributeString("Type", $"{Relations}/{relations[i].Type}");
            writer.WriteAttributeString("Target", relations[i].Target);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void WriteContentTypes(XmlWriter writer, int sheets)
    {
        writer.WriteStartElement("Types", ContentTypes);
        WriteType("Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
        WriteType("Default", "Extension", "xml", "application/xml");
        WriteType("Override", "PartName", "/xl/workbook.xml", $"{Spreadsheet}.sheet.main+xml");
        WriteType("Override", "PartName", "/xl/styles.xml", $"{Spreadsheet}.styles+xml");
        for (var i = 0; i < sheets; i++)
        {
            WriteType("Override", "PartName", $"/xl/{SheetPath(i)}", $"{Spreadsheet}.worksheet+xml");
        }

        writer.WriteEndElement();

        void WriteType(string element, string key, string value, string type)
        {
            writer.WriteStartElement(element, ContentTypes);
            writer.WriteAttributeString(key, value);
            writer.WriteAttributeString("ContentType", type);
            writer.WriteEndElement();
        }
    }

    private static ReadOnlyMemory<byte> Xml(Action<XmlWriter> write)
    {
        using MemoryStream stream = new();
        using (var writer = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize }))
        {
            writer.WriteStartDocument(standalone: true);
            write(writer);
        }

        return stream.ToArray();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
