namespace Generator.Diagnostics;

/// <summary>Authors read Norwegian; --lang en gives them, and whoever helps them, English.</summary>
internal enum DiagnosticLanguage
{
    Norwegian,
    English,
}
