using System.Diagnostics;
using System.Globalization;
using System.Text;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.Publishing;

/// <summary>The program itself, killed at any moment; what a web server would find then is one whole site.</summary>
public sealed class KilledBuildTests : IDisposable
{
    private const int Kills = 200;
    private const int Texts = 60;

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("killed");

    private DirectoryInfo Site => new(Path.Combine(_root.FullName, "site"));

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public void Whoever_looks_after_a_killed_build_finds_one_whole_site()
    {
        foreach (var (path, file) in SampleSite.Files("base"))
        {
            Write(path, Encoding.UTF8.GetString(file.Bytes.Span));
        }

        // No page without a way in.
        File.AppendAllText(
            Path.Combine(_root.FullName, "content/index.md"),
            string.Concat(Enumerable.Range(1, Texts).Select(number => $"\n[{Name(number)}](side:{Name(number)})\n")));
        WriteTexts("A");
        var watch = Stopwatch.StartNew();
        Run(patience: null);
        var whole = watch.Elapsed;
        Assert.Equal("A", Version());

        // A seed, so that a failure can be seen again; the moments lie anywhere in a build and a little after.
        Random random = new(20201115);
        HashSet<string> seen = [];
        for (var kill = 0; kill < Kills; kill++)
        {
            WriteTexts(kill % 2 == 0 ? "B" : "A");
            Run(patience: whole * (random.NextDouble() * 1.2));
            seen.Add(Version());
        }

        WriteTexts("C");
        Run(patience: null);

        Assert.Equal("C", Version());
        Assert.Equal(["A", "B"], seen.Order());
        Assert.DoesNotContain(_root.EnumerateFileSystemInfos(".site.staging*"), _ => true);
    }

    /// <summary>The version that every text of the site has; a mixture, or a text that is not there, fails.</summary>
    private string Version() => Assert.Single(Enumerable.Range(1, Texts)
        .Select(number => File.ReadAllText(Path.Combine(Site.FullName, Name(number), "index.html")))
        .Select(html => html.Split("Version ")[1][..1])
        .Distinct());

    private void WriteTexts(string version)
    {
        for (var number = 1; number <= Texts; number++)
        {
            Write($"content/{Name(number)}.md", $"---\ntitle: {Name(number)}\ndescription: A text.\nupdated: 2026-01-01\n---\nVersion {version}\n");
        }
    }

    private void Run(TimeSpan? patience)
    {
        ProcessStartInfo start = new("dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "Generator.dll"), "--root", _root.FullName, "--quiet", "--lang", "en" },
            RedirectStandardError = true,
        };
        using var build = Process.Start(start)!;
        if (patience is { } time)
        {
            build.WaitForExit(time);
            build.Kill();
            build.WaitForExit();
        }
        else
        {
            var said = build.StandardError.ReadToEnd();
            build.WaitForExit();
            Assert.True(build.ExitCode == 0, said);
        }
    }

    private void Write(string path, string text)
    {
        FileInfo file = new(Path.Combine(_root.FullName, path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text);
    }

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"text-{number}");
}
