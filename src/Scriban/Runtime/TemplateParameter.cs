namespace Scriban.Runtime;

/// <summary>A parameter of a function written in a template.</summary>
internal sealed record TemplateParameter(string Name, bool IsRest, bool HasDefault, object? Default);
