namespace Generator.Diagnostics;

/// <summary>Something an author can put right, at the place where it went wrong, said in the author's language and in English.</summary>
internal sealed record Diagnostic(Severity Severity, SourceLocation Where, string Norwegian, string English)
{
    // path:line:column is the form that terminals and editors turn into a link.
    // "error" and "warning" stay English in both languages, because editors and workflows look for those words.
    public string ToString(DiagnosticLanguage language) =>
        $"{Where}: {(Severity is Severity.Error ? "error" : "warning")}: {(language is DiagnosticLanguage.English ? English : Norwegian)}";

    public override string ToString() => ToString(DiagnosticLanguage.Norwegian);
}
