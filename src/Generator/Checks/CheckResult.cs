namespace Generator.Checks;

/// <summary>What one check found, as a line for whoever runs <c>check</c>.</summary>
internal sealed record CheckResult(bool Passed, string Norwegian, string English);
