using System.Globalization;
using CsvHelper;
using Generator.Model;
using Generator.Tables;

namespace Generator.Exports;

/// <summary>Tables as CSV: for programs as the data are kept, and for a Norwegian Excel as it reads them without asking.</summary>
internal static class CsvExport
{
    private static readonly CsvWriterOptions Plain = new() { NewLine = "\n" };
    private static readonly CsvWriterOptions Excel = new() { NewLine = "\r\n", Separator = ';' };

    public static DataFile Of(PublishedTable table) =>
        DataFile.Text($"{table.Name}.csv", "text/csv", () => Written(table, Plain, field => field.Name, (_, text) => text)) with { Table = table.Name };

    public static DataFile OfExcel(PublishedTable table) =>
        DataFile.Text($"{table.Name}.excel-nb.csv", "text/csv", () => "\uFEFF" + Written(table, Excel, Heading, ExcelCell)) with { Table = table.Name };

    /// <summary>"Areal (km²)"</summary>
    public static string Heading(Field field) => Heading(field, field.Title.Plain, field.Unit.Plain);

    /// <summary>The same in a language.</summary>
    public static string Heading(Field field, string language) => Heading(field, field.Title.In(language), field.Unit.In(language));

    private static string Heading(Field field, string title, string unit) =>
        title.Length == 0 ? field.Name
        : unit.Length == 0 || unit.Equals(title, StringComparison.OrdinalIgnoreCase) ? title
        : $"{title} ({unit})";

    private static string Written(PublishedTable table, CsvWriterOptions form, Func<Field, string> heading, Func<Field, string, string> cell)
    {
        var fields = table.Schema.Fields;
        using StringWriter text = new(CultureInfo.InvariantCulture);
        using (var writer = CsvWriter.Create(text, form, true))
        {
            writer.WriteHeader([.. fields.Select(heading)]);
            foreach (var row in table.Data.Rows)
            {
                writer.WriteRecord([.. fields.Select(field => cell(field, row.Text(field.Name)))]);
            }
        }

        return text.ToString();
    }

    private static string ExcelCell(Field field, string text) => field.Type switch
    {
        FieldType.Number => text.Replace('.', ','),
        FieldType.String when text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] => $"'{text}", // else Excel takes it for a formula
        _ => text,
    };
}
