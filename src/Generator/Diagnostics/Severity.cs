namespace Generator.Diagnostics;

/// <summary>An error keeps the site from being published; a warning does not.</summary>
internal enum Severity
{
    Warning,
    Error,
}
