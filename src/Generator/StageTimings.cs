using System.Diagnostics;
using System.Globalization;

namespace Generator;

/// <summary>How long each stage took, for --timings.</summary>
internal sealed class StageTimings
{
    private const string Status = "/proc/self/status";

    private readonly List<(string Stage, TimeSpan Time)> _stages = [];

    public T Measure<T>(string stage, Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        _stages.Add((stage, Stopwatch.GetElapsedTime(start)));
        return result;
    }

    /// <summary>The stages, and what the program has taken in all since it was started.</summary>
    public void Print(TextWriter output)
    {
        foreach (var (stage, time) in _stages.Append(("all", _stages.Aggregate(TimeSpan.Zero, (sum, stage) => sum + stage.Time))))
        {
            Print(output, stage, time.TotalMilliseconds, "ms");
        }

        Print(output, "processor", Environment.CpuUsage.TotalTime.TotalMilliseconds, "ms");
        Print(output, "memory", PeakMemory() / (1024.0 * 1024), "MB");
        Print(output, "allocated", GC.GetTotalAllocatedBytes() / (1024.0 * 1024), "MB");
    }

    private static void Print(TextWriter output, string name, double number, string unit) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-16} {number,8:F0} {unit}"));

    // The most that it has had, where the system tells; else what it has.
    private static long PeakMemory() => File.Exists(Status)
        && File.ReadLines(Status).FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal))?.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries) is [_, var kilobytes, ..]
            ? long.Parse(kilobytes, CultureInfo.InvariantCulture) * 1024
            : Environment.WorkingSet;
}
