using System.Globalization;
using System.Text;
using CsvHelper;
using Generator.Sources;

namespace Generator.Skeletons;

/// <summary>Tables written as the data are kept: comma, LF, quotes only where needed.</summary>
internal static class CsvRows
{
    private static readonly CsvWriterOptions Form = new() { NewLine = "\n" };

    /// <summary>The file with rows after its last; its own rows are not touched.</summary>
    public static SourceFile Append(SourceFile file, IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = Encoding.UTF8.GetString(file.Bytes.Span);
        return file with { Bytes = Encoding.UTF8.GetBytes($"{text}{(text.EndsWith('\n') ? "" : "\n")}{Text(rows)}") };
    }

    public static SourceFile File(string path, IEnumerable<IReadOnlyList<string>> rows) => new(path, Encoding.UTF8.GetBytes(Text(rows)));

    private static string Text(IEnumerable<IReadOnlyList<string>> rows)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture);
        using (var writer = CsvWriter.Create(text, Form, true))
        {
            foreach (var row in rows)
            {
                writer.WriteRecord([.. row]);
            }
        }

        return text.ToString();
    }
}
