using Generator.Diagnostics;
using Generator.Model;
using Generator.Sources;

namespace Generator.Loading;

/// <summary>A file of texts becomes a tree of them.</summary>
internal static class TextTreeReader
{
    public static TextTree? Read(IReadOnlyList<SourceFile> content, string path, DiagnosticList diagnostics)
    {
        if (content.FirstOrDefault(file => file.Path == path) is not { } file)
        {
            diagnostics.Error(SourceLocation.File(path), "filen finnes ikke; den har tekstene for et språk i content/site.json", "the file does not exist; it has the texts of a language of content/site.json");
            return null;
        }

        return JsonFile.Read(file, diagnostics) is { } json ? Tree("", json, diagnostics) : null;
    }

    private static TextTree Tree(string path, JsonValue value, DiagnosticList diagnostics)
    {
        switch (value)
        {
            case JsonText text:
                return TextTree.Of(path, text.Text);
            case JsonObject inner:
                return TextTree.Of(path, inner.Members.ToDictionary(
                    member => member.Name,
                    member => Tree(path.Length == 0 ? member.Name : $"{path}.{member.Name}", member.Value, diagnostics)));
            default:
                diagnostics.Error(value.Where, $"'{path}' skal være en tekst eller flere navn med tekster", $"'{path}' is to be a text or more names with texts");
                return TextTree.Of(path, "");
        }
    }
}
