using System.Globalization;
using System.Text.RegularExpressions;
using Generator.Diagnostics;

namespace Generator.Rendering;

/// <summary>What the template language says in English, in Norwegian too; a name that it does not know, with the nearest that it does.</summary>
internal static partial class TemplateMessages
{
    // Each message by its form, what the first word of a value or a sign is ("`{0}`"), and how an author is told. {0} and {1} are what the
    // message names; {0:type} is a kind of value, {0:sign} what was found in the text.
    private static readonly (Regex Form, string Norwegian)[] Known =
    [
        Rule(@"^Expecting an <expression> after `(.+)` instead of (.+)$", "det mangler noe etter '{0}'; fant {1:sign}"),
        Rule(@"^Expecting an <expression> to the right of the operator instead of (.+)$", "det mangler en verdi til høyre for tegnet; fant {0:sign}"),
        Rule(@"^Expecting a variable after `(.+)` instead of (.+)$", "det skal stå et navn etter '{0}'; fant {1:sign}"),
        Rule(@"^Expecting a name after `func` instead of (.+)$", "det skal stå et navn etter 'func'; fant {0:sign}"),
        Rule(@"^Expecting `in` instead of (.+)$", "det skal stå 'in' her, som i 'for rad in rader'; fant {0:sign}"),
        Rule(@"^Expecting a (.+) instead of (.+)$", "det skal stå '{0}' her; fant {1:sign}"),
        Rule(@"^Unexpected token (.+) after a dot", "det skal stå et navn etter punktumet; fant {0:sign}"),
        Rule(@"^Unexpected token (.+) after the list of a loop", "{0:sign} er ikke ventet etter listen i løkken"),
        Rule(@"^Unexpected token (.+)$", "{0:sign} er ikke ventet her"),
        Rule(@"^Invalid token found `(.+)`\. Expecting <EOL>", "{0:sign} er ikke ventet her; uttrykket skulle vært slutt, eller det mangler et tegn foran"),
        Rule(@"^No statement is open here that the <(.+)> could belong to", "'{0}' uten noe å avslutte; det er en for mye, eller det mangler en 'if' eller 'for'"),
        Rule(@"^Unexpected `(.+)` outside of a loop", "'{0}' kan bare stå inne i en løkke"),
        Rule(@"^The string is not closed by a (.+)$", "teksten mangler {0} på slutten"),
        Rule(@"^The interpolated string is not closed by a (.+) on its line", "teksten mangler {0} på slutten av linjen"),
        Rule(@"^The expression in the interpolated string is not closed by a }", "uttrykket i teksten mangler '}}' på slutten"),
        Rule(@"^Unexpected escape character", "omvendt skråstrek foran et tegn som ikke trenger det; skriv to om du mener den selv"),
        Rule(@"^The expression cannot be assigned to", "det til venstre for '=' kan ikke få en verdi; mente du '=='?"),
        Rule(@"^Cannot set the readonly variable `(.+)`", "'{0}' kan ikke endres"),
        Rule(@"^Cannot set a value for the readonly or unknown member `(.+)`", "'{0}' kan ikke endres"),
        Rule(@"^(?:The list|The dictionary) is read-only", "listen kan ikke endres"),
        Rule(@"^Unable to convert type `(int|long|decimal|double|bigint)` to `(int|long|decimal|double)`", "tallet er for stort her, eller ikke helt"),
        Rule(@"^Decimal can only round", "kan bare runde av til mellom 0 og 28 desimaler"),
        Rule(@"^Unable to convert type `(.+)` to `(.+)`", "her skal det stå {1:type}, ikke {0:type}"),
        Rule(@"^The value `(.*)` is not a number", "'{0}' er ikke et tall"),
        Rule(@"^Unable to parse the (?:integer|decimal) `(.+)`", "'{0}' er ikke et tall"),
        Rule(@"^The integer is too large", "tallet er for stort"),
        Rule(@"^Attempted to divide by zero", "kan ikke dele på null"),
        Rule(@"^Expecting an integer for multiplying a string instead of (.+)", "en tekst kan bare ganges med et helt tall, ikke {0:type}"),
        Rule(@"^The operator `(.+)` is not supported on string objects", "'{0}' kan ikke brukes på tekst"),
        Rule(@"^The operator `(.+)` is not supported between", "'{0}' kan ikke brukes mellom disse verdiene"),
        Rule(@"^(?:The argument|The value) `(.*)` is not a function", "'{0}' er ikke en funksjon"),
        Rule(@"^Pipe expression destination `(.+)` is not a valid function", "'{0}' etter '|' er ikke en funksjon"),
        Rule(@"^Invalid target function `(.+?)`", "'{0}' er ikke en funksjon"),
        Rule(@"^Invalid number of arguments `(.+)` passed to `(.+)` while expecting `(.+)` arguments", "etter '{1}' skal det stå {2:count} verdier; fant {0}"),
        Rule(@"^The argument name `(.+)` is not known to the function `(.+)`", "'{1}' har ikke valget '{0}:'"),
        Rule(@"^Unexpected (?:type|list value).*`(.+?)`", "her skal det stå en liste, ikke {0:type}"),
        Rule(@"^Cannot access target `(.+)` with a null indexer", "det som står i klammene etter '{0}', har ingen verdi"),
        Rule(@"^The index (.+) is out of bounds", "plass {0} finnes ikke i listen"),
        Rule(@"^Index was outside the bounds", "plassen finnes ikke i listen"),
        Rule(@"^The key (.+) is not there", "'{0}' finnes ikke"),
        Rule(@"^(?:Exceeding number of iteration limit|Range expression exceeds LoopLimit of) `(.+?)`", "løkken går mer enn {0} runder; blir den noen gang ferdig?"),
        Rule(@"^The (?:range|list) is too long", "listen blir for lang"),
        Rule(@"^The text is too long|^Insufficient memory", "teksten blir for lang"),
        Rule(@"^The statement depth limit `(.+)` was reached", "mer enn {0} parenteser, klammer eller blokker inni hverandre"),
        Rule(@"^(?:The expression has too many operators|The path has too many members|Interpolated strings are nested too deeply)", "uttrykket er for langt; del det opp"),
        Rule(@"^Structure is too deeply nested", "verdien inneholder seg selv, og kan ikke skrives ut"),
        Rule(@"^The Regex engine has timed out", "mønsteret bruker for lang tid på denne teksten; gjør det enklere"),
        Rule(@"^Unable to include templates", "en tekst kan ikke hente inn en mal med 'include'"),
        Rule(@"^Include template name cannot be null or empty", "'include' mangler navnet på malen"),
    ];

    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["string"] = "en tekst",
        ["bool"] = "true eller false",
        ["null"] = "ingenting",
        ["array"] = "en liste",
        ["enumerable"] = "en liste",
        ["range"] = "en liste",
        ["object"] = "et oppslag",
        ["function"] = "en funksjon",
        ["int"] = "et helt tall",
        ["long"] = "et helt tall",
        ["decimal"] = "et tall",
        ["double"] = "et tall",
        ["float"] = "et tall",
        ["datetime"] = "en dato",
    };

    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal)
    {
        ["the end of the text"] = "slutten på teksten",
        ["the end of the line"] = "slutten på linjen",
        ["text"] = "vanlig tekst",
    };

    public static (string Norwegian, string English) Of(string message, IEnumerable<string> names) => message switch
    {
        _ when NotFound().Match(message) is { Success: true } match => Missing(match.Groups[1].Value, names),
        _ when message.Contains("recursive depth limit", StringComparison.Ordinal) => (
            "malen kaller seg selv uten ende, kanskje gjennom en annen mal",
            "the template calls itself without end, perhaps through another template"),
        _ when NoEnd().Match(message) is { Success: true } match => (
            $"'{match.Groups[1].Value}' blir aldri avsluttet; det mangler en 'end'",
            $"'{match.Groups[1].Value}' is never ended; an 'end' is missing"),
        _ => (InNorwegian(message) ?? $"malspråket sier: {message}", $"the template language says: {message}"),
    };

    private static string? InNorwegian(string message) => Known
        .Select(known => (Match: known.Form.Match(message), known.Norwegian))
        .Where(known => known.Match.Success)
        .Select(known => string.Format(Words.Instance, known.Norwegian, [.. known.Match.Groups.Values.Skip(1).Select(group => group.Value)]))
        .FirstOrDefault();

    private static (string Norwegian, string English) Missing(string name, IEnumerable<string> names)
    {
        var (norwegian, english) = NearestName.Suggestion(name, names);
        return ($"'{name}' finnes ikke{norwegian}", $"'{name}' does not exist{english}");
    }

    private static (Regex, string) Rule(string form, string norwegian) => (new(form, RegexOptions.CultureInvariant), norwegian);

    /// <summary>Fills in what a message names: as it is, as a kind of value, or as what was found in the text.</summary>
    private sealed class Words : IFormatProvider, ICustomFormatter
    {
        public static readonly Words Instance = new();

        public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

        public string Format(string? format, object? arg, IFormatProvider? formatProvider) => format switch
        {
            "type" => Kinds.GetValueOrDefault($"{arg}", $"{arg}"),
            "count" => $"{arg}".Replace("at least", "minst", StringComparison.Ordinal).Replace("at most", "høyst", StringComparison.Ordinal),
            "sign" => Signs.GetValueOrDefault($"{arg}", $"'{arg}'"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{arg}"),
        };
    }

    [GeneratedRegex(@"^The (?:variable or )?function `(.+)` was not found")]
    private static partial Regex NotFound();

    [GeneratedRegex(@"^The <end> of the statement `(.+)` was not found")]
    private static partial Regex NoEnd();
}
