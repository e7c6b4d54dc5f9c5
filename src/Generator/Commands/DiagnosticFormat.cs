namespace Generator.Commands;

/// <summary>How mistakes are printed: for people, as annotations of a GitHub workflow, or a JSON object a line.</summary>
internal enum DiagnosticFormat
{
    Text,
    GitHub,
    Json,
}
