using System.Globalization;
using System.Text;
using System.Text.Json;
using Generator.Diagnostics;

namespace Generator.Serving;

/// <summary>The script that keeps a page in a browser up to date, and its styles; they lie beside this file and travel inside the program.</summary>
internal static class ClientFiles
{
    /// <summary>A folder that no page of a site can have, for a name of ours has no dot first.</summary>
    public const string Folder = ".serve/";

    private const string Script = "client.js";

    public static byte[]? Find(string name)
    {
        using var stream = name is Script or "client.css" ? typeof(ClientFiles).Assembly.GetManifestResourceStream($"Generator.Serving.{name}") : null;
        if (stream is null)
        {
            return null;
        }

        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>The page with the script that follows it, which knows from its address what the page shows.</summary>
    public static byte[] AddTo(ReadOnlyMemory<byte> html, string version, string assets, string basePath, DiagnosticLanguage language)
    {
        var source = $"{basePath}{Folder}{Script}?page={version}&amp;assets={Uri.EscapeDataString(assets)}&amp;words={Uri.EscapeDataString(WordsOf(language))}";
        var text = Encoding.UTF8.GetString(html.Span);
        var end = text.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        var script = string.Create(CultureInfo.InvariantCulture, $"<script type=\"module\" src=\"{source}\"></script>\n");
        return Encoding.UTF8.GetBytes(end < 0 ? text + script : text.Insert(end, script));
    }

    private static string WordsOf(DiagnosticLanguage language) => JsonSerializer.Serialize(language is DiagnosticLanguage.English
        ? new
        {
            errors = "errors: this page may be older than your files",
            warnings = "warnings",
            fault = "A fault of the generator, not of your files",
            hint = "Goes away by itself when the files are right again.",
        }
        : new
        {
            errors = "feil: siden kan være eldre enn filene dine",
            warnings = "advarsler",
            fault = "En feil i generatoren, ikke i filene dine",
            hint = "Forsvinner av seg selv når filene er riktige igjen.",
        });
}
