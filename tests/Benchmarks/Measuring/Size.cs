namespace Benchmarks.Measuring;

/// <summary>One size of report: the runs of each kind of build, in turn with the bare loop and a copy of the output, so that all have the same machine.</summary>
internal sealed record Size(int Pages)
{
    public required Measured Clean { get; init; }

    public required Measured Unchanged { get; init; }

    public required Measured OneChanged { get; init; }

    public required Measured Loop { get; init; }

    public required Measured Copy { get; init; }

    public required int Files { get; init; }

    public required long Bytes { get; init; }

    public static Size Measure(int pages, int runs, Programs programs, DirectoryInfo work)
    {
        var root = work.CreateSubdirectory("root");
        new Roots.SyntheticReport(pages, seed: 1).WriteTo(root);
        var narrative = new FileInfo(Path.Combine(root.FullName, "content", "kommuner", "010001.md"));
        List<Measured> clean = [], unchanged = [], changed = [], loop = [], copy = [];
        DirectoryInfo site = new(Path.Combine(work.FullName, "site"));
        for (var run = 0; run < runs; run++)
        {
            // Each clean build goes where nothing was: a folder that was just emptied is slower to write to.
            site = new(Path.Combine(work.FullName, $"site-{run}"));
            loop.Add(programs.Loop(root, work.CreateSubdirectory($"loop-{run}")));
            clean.Add(programs.Build(root, site));
            copy.Add(Measured.Run("cp", "-r", site.FullName, Path.Combine(work.FullName, $"copy-{run}")));
            unchanged.Add(programs.Build(root, site));
            File.AppendAllText(narrative.FullName, "\nEnda et avsnitt.\n");
            changed.Add(programs.Build(root, site));
        }

        var files = site.EnumerateFiles("*", SearchOption.AllDirectories).ToList();
        Size size = new(pages)
        {
            Clean = Measured.Median(clean),
            Unchanged = Measured.Median(unchanged),
            OneChanged = Measured.Median(changed),
            Loop = Measured.Median(loop),
            Copy = Measured.Median(copy),
            Files = files.Count,
            Bytes = files.Sum(file => file.Length),
        };
        work.Delete(recursive: true);
        return size;
    }
}
