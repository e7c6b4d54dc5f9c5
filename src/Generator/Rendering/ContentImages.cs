using System.Text.RegularExpressions;
using Generator.Diagnostics;
using Generator.Pages;
using Generator.Sources;

namespace Generator.Rendering;

/// <summary>The pictures and documents that lie beside the texts; each is published where its text is: content/rapport/kart.png is /rapport/kart.png.</summary>
internal static partial class ContentImages
{
    private const string Folder = "content/";

    private static readonly string[] Endings = [".png", ".jpg", ".jpeg", ".webp", ".avif", ".gif", ".svg", ".pdf"];

    public static IReadOnlyList<OutputFile> Of(IReadOnlyList<SourceFile> content, DiagnosticList diagnostics)
    {
        List<OutputFile> images = [];
        foreach (var file in content.Where(file => Endings.Any(ending => file.Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))))
        {
            var path = file.Path[Folder.Length..];
            if (AddressPath().IsMatch(path))
            {
                images.Add(new(path, file.Bytes));
            }
            else
            {
                diagnostics.Error(
                    SourceLocation.File(file.Path),
                    "filnavnet blir en del av adressen; bruk små bokstaver a–z, tall og bindestrek",
                    "the file's name becomes part of the address; use small letters a–z, digits and hyphens");
            }
        }

        return images;
    }

    /// <summary>Lets the texts of every language show them.</summary>
    public static void AddTo(SitePlan plan, IReadOnlyList<OutputFile> images)
    {
        foreach (var (edition, image) in plan.Editions.SelectMany(edition => images.Select(image => (edition, image))))
        {
            edition.Links.Add(LinkResolver.Image, image.Path, new(image.Path, PageUrl.File(image.Path)));
        }
    }

    [GeneratedRegex("^([a-z0-9][a-z0-9-]*/)*[a-z0-9][a-z0-9.-]*$")]
    private static partial Regex AddressPath();
}
