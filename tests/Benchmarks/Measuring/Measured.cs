using System.Diagnostics;
using System.Globalization;

namespace Benchmarks.Measuring;

/// <summary>What a program took: from outside the time, from what it prints of itself the rest, in milliseconds and megabytes.</summary>
internal sealed record Measured(double Wall, double Processor, double Memory, double Allocated)
{
    public static readonly Measured None = new(0, 0, 0, 0);

    public static Measured Run(string program, params IReadOnlyList<string> arguments)
    {
        ProcessStartInfo start = new(program) { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        var clock = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var wall = Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
        return process.ExitCode == 0
            ? new(wall, Figure(said, "processor"), Figure(said, "memory"), Figure(said, "allocated"))
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{said}");
    }

    /// <summary>Each figure's median by itself.</summary>
    public static Measured Median(IReadOnlyList<Measured> runs) => new(
        Middle(runs.Select(run => run.Wall)),
        Middle(runs.Select(run => run.Processor)),
        Middle(runs.Select(run => run.Memory)),
        Middle(runs.Select(run => run.Allocated)));

    private static double Middle(IEnumerable<double> values) => values.Order().ToList() is var all ? all[all.Count / 2] : 0;

    // "memory 123 MB"
    private static double Figure(string said, string name) =>
        said.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).FirstOrDefault(words => words is [var first, ..] && first == name) is [_, var number, ..]
            ? double.Parse(number, CultureInfo.InvariantCulture)
            : 0;
}
