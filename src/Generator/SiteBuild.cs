using Generator.Checks;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Rendering;
using Generator.Sources;

namespace Generator;

/// <summary>The whole build: files in, files and diagnostics out, nothing touched on the way.</summary>
internal sealed record SiteBuild(IReadOnlyList<OutputFile> Files, IReadOnlyList<CheckResult> Checks)
{
    public static SiteBuild Run(SiteSources sources, BuildOptions options, DiagnosticList diagnostics)
    {
        var report = ReportLoader.Load(sources, diagnostics);
        IReadOnlyList<CheckResult> checks = report is null ? [] : ReportCheck.Run(report, diagnostics);
        return new([], checks);
    }
}
