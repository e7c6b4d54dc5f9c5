using Generator.Diagnostics;
using Generator.Model;
using Generator.Sources;

namespace Generator.Loading;

/// <summary>content/site.json and content/texts/*.json: which languages the site speaks, and its words in each.</summary>
internal static class SiteSettingsLoader
{
    private const string Path = "content/site.json";

    public static SiteSettings? Load(IReadOnlyList<SourceFile> content, Uri? givenBase, DiagnosticList diagnostics)
    {
        if (content.FirstOrDefault(file => file.Path == Path) is not { } file)
        {
            diagnostics.Error(SourceLocation.File(Path), "filen finnes ikke; den sier hvilke språk nettstedet har", "the file does not exist; it says which languages the site has");
            return null;
        }

        if (JsonFile.Read(file, diagnostics) is not JsonObject settings)
        {
            return null;
        }

        var codes = settings["languages"]?.Value is JsonList list ? list.Items.OfType<JsonText>().Select(text => text.Text).ToList() : [];
        if (codes.Count == 0)
        {
            diagnostics.Error(settings.Where, "'languages' skal være en liste med minst ett språk, som [\"nb\", \"en\"]", "'languages' is to be a list of at least one language, like [\"nb\", \"en\"]");
            return null;
        }

        List<SiteLanguage> languages = [];
        foreach (var code in codes)
        {
            if (TextTreeReader.Read(content, $"content/texts/{code}.json", diagnostics) is { } texts)
            {
                languages.Add(new(code, languages.Count == 0, texts));
            }
        }

        TextParity.Check(languages, diagnostics);
        return !AddressesAreRight(languages, diagnostics) || languages.Count < codes.Count ? null : new(languages, AsFolder(givenBase ?? Address(settings, "base", diagnostics)), Address(settings, "repository", diagnostics));
    }

    private static bool AddressesAreRight(List<SiteLanguage> languages, DiagnosticList diagnostics)
    {
        var right = true;
        foreach (var language in languages)
        {
            foreach (var kind in language.Texts["addresses"].Names.Where(kind => !Slug.IsWellFormed(language.Address(kind))))
            {
                right = false;
                diagnostics.Error(
                    SourceLocation.File($"content/texts/{language.Code}.json"),
                    $"addresses.{kind}: '{language.Address(kind)}' kan ikke være en del av en adresse; bruk små bokstaver a–z, tall og bindestrek",
                    $"addresses.{kind}: '{language.Address(kind)}' cannot be part of an address; use small letters a–z, digits and hyphens");
            }
        }

        return right;
    }

    // What stands after the last '/' of an address is replaced by what is relative to it; the site's address is a folder.
    private static Uri? AsFolder(Uri? address) =>
        address is { IsAbsoluteUri: true } && !address.AbsolutePath.EndsWith('/') ? new(address.GetLeftPart(UriPartial.Path) + "/") : address;

    private static Uri? Address(JsonObject settings, string name, DiagnosticList diagnostics)
    {
        if (settings[name] is not { Value: JsonText { Text: { Length: > 0 } text } } member)
        {
            return null;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is ("https" or "http"))
        {
            return address;
        }

        diagnostics.Error(member.Value.Where, $"'{text}' er ikke en nettadresse som begynner med https://", $"'{text}' is not an address that begins with https://");
        return null;
    }
}
