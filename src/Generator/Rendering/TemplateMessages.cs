using System.Text.RegularExpressions;
using Generator.Diagnostics;

namespace Generator.Rendering;

/// <summary>What the template language says in English, in Norwegian too; a name that it does not know, with the nearest that it does.</summary>
internal static partial class TemplateMessages
{
    public static (string Norwegian, string English) Of(string message, IEnumerable<string> names) => message switch
    {
        _ when NotFound().Match(message) is { Success: true } match => Missing(match.Groups[1].Value, names),
        _ when message.Contains("recursive depth limit", StringComparison.Ordinal) => (
            "malen kaller seg selv uten ende, kanskje gjennom en annen mal",
            "the template calls itself without end, perhaps through another template"),
        _ when NoEnd().Match(message) is { Success: true } match => (
            $"'{match.Groups[1].Value}' blir aldri avsluttet; det mangler en 'end'",
            $"'{match.Groups[1].Value}' is never ended; an 'end' is missing"),
        _ => ($"malspråket sier: {message}", $"the template language says: {message}"),
    };

    private static (string Norwegian, string English) Missing(string name, IEnumerable<string> names)
    {
        var (norwegian, english) = NearestName.Suggestion(name, names);
        return ($"'{name}' finnes ikke{norwegian}", $"'{name}' does not exist{english}");
    }

    [GeneratedRegex(@"^The (?:variable or )?function `(.+)` was not found")]
    private static partial Regex NotFound();

    [GeneratedRegex(@"^The <end> of the statement `(.+)` was not found")]
    private static partial Regex NoEnd();
}
