using Scriban.Parsing;
using Scriban.Syntax;

namespace Generator.Rendering;

/// <summary>A mistake in an expression that the template language knows nothing of; becomes a diagnostic at its place.</summary>
internal sealed class AuthorMistakeException(SourceSpan span, string norwegian, string english) : ScriptRuntimeException(span, english)
{
    private const int MostShown = 10;

    public string Norwegian => norwegian;

    public string English => OriginalMessage;

    /// <summary>Something must be named, and nothing is: tells what could be.</summary>
    public static AuthorMistakeException Unnamed(SourceSpan span, string norwegian, string english, IEnumerable<string> names)
    {
        var all = names.ToList();
        var shown = all.Count == 0 ? "–" : string.Join(", ", all.Take(MostShown).Select(name => $"'{name}'")) + (all.Count > MostShown ? ", …" : "");
        return new(span, $"{norwegian}: {shown}", $"{english}: {shown}");
    }
}
