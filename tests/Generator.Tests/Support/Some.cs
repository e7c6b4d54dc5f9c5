using System.Text;
using Generator.Model;
using Generator.Sources;

namespace Generator.Tests.Support;

/// <summary>Values of which a test says only what matters to it.</summary>
internal static class Some
{
    public static SourceFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    public static SourceFile Bytes(params byte[] bytes) => new("data/a.csv", bytes);

    public static SourceFile Csv(string text) => File("data/a.csv", text);

    public static SourceFile Json(string text) => File("data/a.json", text);

    public static Chapter Chapter(string text) =>
        new("content/rapport/omfang.md", "rapport/omfang", "nb", "Omfang", "Omfang", "Hvor mange som deltar.", null, 1, [], default, "chapter", Html: false, Draft: false, text);
}
