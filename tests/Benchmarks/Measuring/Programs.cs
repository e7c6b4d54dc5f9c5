using System.Diagnostics;

namespace Benchmarks.Measuring;

/// <summary>The generator and the bare loop, compiled ahead as they are published.</summary>
internal sealed class Programs
{
    private readonly string _generator;
    private readonly string _loop;

    public Programs(DirectoryInfo work)
    {
        _generator = Publish("src/Generator", "Generator", work);
        _loop = Publish("tests/BareLoop", "BareLoop", work);
    }

    public Measured Build(DirectoryInfo root, DirectoryInfo site) =>
        Measured.Run(_generator, "build", "--root", root.FullName, "--out", site.FullName, "--no-search", "--timings");

    public Measured Loop(DirectoryInfo root, DirectoryInfo site) => Measured.Run(_loop, root.FullName, site.FullName);

    // The lock files are for what is built on every machine; this is for one, and leaves them as they are.
    private static string Publish(string project, string name, DirectoryInfo work)
    {
        var folder = Path.Combine(work.FullName, name);
        ProcessStartInfo start = new("dotnet") { WorkingDirectory = Repository.Root.FullName };
        foreach (var argument in new[] { "publish", project, "--configuration", "Release", "--use-current-runtime", "--output", folder, "--verbosity", "quiet", "-p:NuGetLockFilePath=obj/published.lock.json" })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode == 0 ? Path.Combine(folder, name) : throw new InvalidOperationException($"{project} could not be published");
    }
}
