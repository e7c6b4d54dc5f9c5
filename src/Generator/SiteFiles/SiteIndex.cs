using System.Text;
using System.Xml;
using Generator.Model;
using Generator.Pages;
using Generator.Rendering;

namespace Generator.SiteFiles;

/// <summary>Files about the site itself, at its root: for search engines, feed readers, the host and whoever checks it.</summary>
internal static class SiteIndex
{
    public static IReadOnlyList<OutputFile> Of(SitePlan plan)
    {
        List<OutputFile> own = [OutputFile.Text(".nojekyll", "")];
        if (plan.Settings.PublicAddress is { } start)
        {
            own.Add(Sitemap.Of(plan, start));
            own.AddRange(plan.Editions.Select(edition => Feed.Of(plan, edition, start)));
        }

        own.Add(Robots(plan.Settings));
        if (Domain(plan.Settings) is { } domain)
        {
            own.Add(OutputFile.Text("CNAME", $"{domain}\n"));
        }

        return own;
    }

    /// <summary>All of them, where the pages are among the files.</summary>
    public static IReadOnlyList<OutputFile> Of(SitePlan plan, IReadOnlyList<OutputFile> files)
    {
        var own = Of(plan);
        return [.. own, BuildReport.Of(plan, [.. files, .. own], pages: 0, bytes: 0)];
    }

    private static OutputFile Robots(SiteSettings settings) => OutputFile.Text(
        "robots.txt",
        $"User-agent: *\nAllow: /\n{(settings.PublicAddress is { } start ? $"\nSitemap: {new Uri(start, "sitemap.xml")}\n" : "")}");

    // A site at the root of a domain of its own tells GitHub Pages which.
    private static string? Domain(SiteSettings settings) =>
        settings.Base is { Scheme: "https", AbsolutePath: "/", IsLoopback: false, IsDefaultPort: true } start && !start.Host.EndsWith(".github.io", StringComparison.Ordinal)
            ? start.Host
            : null;

    internal static string Xml(Action<XmlWriter> write)
    {
        using MemoryStream stream = new();
        using (var writer = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" }))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
