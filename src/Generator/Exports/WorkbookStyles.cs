using System.Globalization;
using System.Xml;
using Generator.Model;

namespace Generator.Exports;

/// <summary>The few styles of the workbook: heading, text, and numbers of so many decimals.</summary>
internal static class WorkbookStyles
{
    public const int Heading = 1;
    public const int Text = 2;

    private const int Plain = 0;
    private const int FirstDecimals = 3;
    private const int MostDecimals = 4;

    /// <summary>Text stays text, whatever it looks like; a year and a number of a thing are written without spaces.</summary>
    public static int Of(Field field) => field switch
    {
        { Type: FieldType.Number, Decimals: { } decimals } => FirstDecimals + Math.Min(decimals, MostDecimals),
        { IsNumeric: true } or { Type: FieldType.Year } => Plain,
        _ => Text,
    };

    public static void Write(XmlWriter writer)
    {
        writer.WriteStartElement("styleSheet", Workbook.Main);
        List("numFmts", [.. Enumerable.Range(0, MostDecimals + 1).Select(decimals => Element("numFmt", ("numFmtId", Number(164 + decimals)), ("formatCode", decimals == 0 ? "0" : $"0.{new string('0', decimals)}")))]);
        List("fonts", [Font(bold: false), Font(bold: true)]);
        List("fills", [Fill("none"), Fill("gray125")]);
        List("borders", [Element("border")]);
        List("cellStyleXfs", [Element("xf", ("numFmtId", "0"), ("fontId", "0"), ("fillId", "0"), ("borderId", "0"))]);
        List("cellXfs",
        [
            Format(0, 0),
            Format(49, 1), // 49 is @, text
            Format(49, 0),
            .. Enumerable.Range(0, MostDecimals + 1).Select(decimals => Format(164 + decimals, 0)),
        ]);
        writer.WriteEndElement();

        void List(string name, IReadOnlyList<Action> items)
        {
            writer.WriteStartElement(name, Workbook.Main);
            writer.WriteAttributeString("count", Number(items.Count));
            foreach (var item in items)
            {
                item();
            }

            writer.WriteEndElement();
        }

        Action Element(string name, params (string Name, string Value)[] attributes) => () =>
        {
            writer.WriteStartElement(name, Workbook.Main);
            foreach (var (attribute, value) in attributes)
            {
                writer.WriteAttributeString(attribute, value);
            }

            writer.WriteEndElement();
        };

        Action Font(bool bold) => () =>
        {
            writer.WriteStartElement("font", Workbook.Main);
            if (bold)
            {
                Element("b")();
            }

            Element("sz", ("val", "11"))();
            Element("name", ("val", "Calibri"))();
            writer.WriteEndElement();
        };

        Action Fill(string pattern) => () =>
        {
            writer.WriteStartElement("fill", Workbook.Main);
            Element("patternFill", ("patternType", pattern))();
            writer.WriteEndElement();
        };

        Action Format(int number, int font) => Element(
            "xf",
            ("numFmtId", Number(number)),
            ("fontId", Number(font)),
            ("fillId", "0"),
            ("borderId", "0"),
            ("xfId", "0"),
            ("applyNumberFormat", "1"),
            ("applyFont", "1"));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
