using System.Diagnostics;
using System.Globalization;

namespace Generator;

/// <summary>How long each stage took, for --timings.</summary>
internal sealed class StageTimings
{
    private readonly List<(string Stage, TimeSpan Time)> _stages = [];

    public T Measure<T>(string stage, Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        _stages.Add((stage, Stopwatch.GetElapsedTime(start)));
        return result;
    }

    public void Print(TextWriter output)
    {
        foreach (var (stage, time) in _stages.Append(("all", _stages.Aggregate(TimeSpan.Zero, (sum, stage) => sum + stage.Time))))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage,-16} {time.TotalMilliseconds,8:F0} ms"));
        }
    }
}
