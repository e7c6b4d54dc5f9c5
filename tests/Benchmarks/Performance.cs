using System.Globalization;
using System.Text;
using Benchmarks.Measuring;

namespace Benchmarks;

/// <summary>docs/performance.md: written by hand but for the blocks between &lt;!-- measured: name --&gt; and &lt;!-- end --&gt;, which the commands write.</summary>
internal static class Performance
{
    private static readonly FileInfo Document = new(Path.Combine(Repository.Root.FullName, "docs", "performance.md"));

    public static void Write(string block, string text)
    {
        var document = File.ReadAllText(Document.FullName);
        var begin = $"<!-- measured: {block} -->\n";
        var start = document.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        var end = document.IndexOf("<!-- end -->", start, StringComparison.Ordinal);
        File.WriteAllText(Document.FullName, $"{document[..start]}\n{text.Trim()}\n\n{document[end..]}");
    }

    /// <summary>What each size took, and what that is of the bare loop and of Hugo's time scaled by what the loop takes on this machine.</summary>
    public static string Builds(IReadOnlyList<Size> sizes)
    {
        StringBuilder text = new();
        text.Append(Invariant($"Measured on {Machine.Describe()}; medians.\n\n"));
        text.Append("| Entities | Build | Time | Processor | Memory | Allocated | × bare loop | × Hugo, scaled |\n| --: | :-- | --: | --: | --: | --: | --: | --: |\n");
        foreach (var size in sizes)
        {
            var yardstick = Yardstick.All.FirstOrDefault(known => known.Pages == size.Pages);
            var speed = yardstick is null ? 0 : size.Loop.Wall / yardstick.Loop;
            Row("clean", size.Clean, yardstick?.Hugo * speed);
            Row("nothing changed", size.Unchanged, size.Pages == 5_000 ? Yardstick.HugoUnchanged * speed : null);
            Row("one narrative changed", size.OneChanged, size.Pages == 5_000 ? Yardstick.HugoOneChanged * speed : null);
            Row("the bare loop", size.Loop, null);
            Row("cp -r of the output", size.Copy, null);

            void Row(string what, Measured taken, double? hugo) => text.Append(Invariant(
                $"| {size.Pages:N0} | {what} | {taken.Wall / 1000:F2} s | {(taken.Processor > 0 ? Invariant($"{taken.Processor / 1000:F2} s") : "")} | {(taken.Memory > 0 ? Invariant($"{taken.Memory:F0} MB") : "")} | {(taken.Allocated > 0 ? Invariant($"{taken.Allocated:F0} MB") : "")} | {taken.Wall / size.Loop.Wall:F2} | {(hugo is { } time ? Invariant($"{taken.Wall / time:F2}") : "")} |\n"));
        }

        text.Append("\n| Entities | Files | Bytes | Memory of Hugo's | Processor a page | Memory a page |\n| --: | --: | --: | --: | --: | --: |\n");
        foreach (var size in sizes)
        {
            var hugo = Yardstick.All.FirstOrDefault(known => known.Pages == size.Pages) is { } known ? Invariant($"{size.Clean.Memory / known.HugoMemory:F2} ×") : "";
            text.Append(Invariant($"| {size.Pages:N0} | {size.Files:N0} | {size.Bytes:N0} | {hugo} | {size.Clean.Processor * 1000 / size.Pages:F0} µs | {size.Clean.Memory * 1024 / size.Pages:F1} KB |\n"));
        }

        return text.ToString();
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
