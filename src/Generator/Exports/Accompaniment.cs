using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Generator.Model;
using Generator.Tables;

namespace Generator.Exports;

/// <summary>What goes along with the data when they are taken away: what each file is, what they may be used for, and sums to check them by.</summary>
internal static class Accompaniment
{
    public static DataFile ReadMe(SiteSettings settings, IReadOnlyList<PublishedTable> tables) =>
        DataFile.Text("README.md", "text/markdown", () => ReadMeText(settings, tables));

    public static DataFile Licence(SiteSettings settings) => DataFile.Text("LICENSE.txt", "text/plain", () => LicenceText(settings));

    /// <summary>As sha256sum -c reads them.</summary>
    public static DataFile Sums(IReadOnlyList<DataFile> files) => DataFile.Text("SHA256SUMS", "text/plain", () => string.Concat(files
        .OrderBy(file => file.Name, StringComparer.Ordinal)
        .Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span))}  {file.Name}\n")));

    private static string ReadMeText(SiteSettings settings, IReadOnlyList<PublishedTable> tables)
    {
        StringBuilder text = new();
        foreach (var language in settings.Languages)
        {
            var (site, words) = (language.Texts["site"], language.Texts["exports"]);
            text.Append(CultureInfo.InvariantCulture, $"# {site["title"].Text}: {site["tagline"].Text}\n\n{words["intro"].Text}\n\n{words["formats"].Text}\n\n{words["missing"].Text}\n\n{words["maps"].Text}\n\n## {words["files"].Text}\n\n");
            foreach (var table in tables)
            {
                text.Append(CultureInfo.InvariantCulture, $"- `{table.Name}`: {table.Schema.Title.In(language.Code)}. {table.Schema.Description.In(language.Code)}\n");
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static string LicenceText(SiteSettings settings)
    {
        StringBuilder text = new();
        foreach (var language in settings.Languages)
        {
            var lines = language.Texts["licences"];
            text.Append(CultureInfo.InvariantCulture, $"{language.Texts["exports"]["licence"].Text}\n{Licences.Title} ({Licences.Address})\n\n");
            text.Append(string.Concat(lines.Names.Select(name => $"{lines[name].Text}\n"))).Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }
}
