using Generator.Diagnostics;
using Generator.Pages;

namespace Generator.SiteChecks;

/// <summary>
/// Something wrong on a page as it was rendered. <paramref name="Written"/> is what its author may have written for it ("#omfang"), which
/// leads back to the place in the text; null where no one wrote it.
/// </summary>
internal sealed record Mistake(Page Page, string? Written, string Norwegian, string English, Severity Severity = Severity.Error);
