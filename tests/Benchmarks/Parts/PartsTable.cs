using System.Globalization;
using System.Text;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Benchmarks.Parts;

/// <summary>Runs the parts by BenchmarkDotNet, in this process, and makes a table of what it found.</summary>
internal static class PartsTable
{
    public static string Measure()
    {
        var job = Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance);
        var summary = BenchmarkRunner.Run<Parts>(ManualConfig.CreateEmpty().AddJob(job).AddLogger(ConsoleLogger.Default).AddColumnProvider(BenchmarkDotNet.Columns.DefaultColumnProviders.Instance));
        StringBuilder text = new("| Part | Time | Allocated |\n| :-- | --: | --: |\n");
        foreach (var report in summary.Reports.Where(report => report.ResultStatistics is not null))
        {
            var allocated = report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0;
            text.Append(CultureInfo.InvariantCulture, $"| {report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\'')} | {report.ResultStatistics!.Median / 1000:F1} µs | {allocated / 1024.0:F1} KB |\n");
        }

        return text.ToString();
    }
}
