using System.ComponentModel;
using System.Diagnostics;
using Generator.Diagnostics;
using Generator.Rendering;

namespace Generator.Publishing;

/// <summary>
/// Pagefind's index of the pages, as files to publish with them. Pagefind reads and writes folders only: it works in a temporary one, before
/// anything is published, and its output depends on the pages alone.
/// </summary>
internal sealed class SearchIndex(DirectoryInfo root, DiagnosticList diagnostics, TextWriter error)
{
    private const string Folder = "pagefind/";

    // What stands in the body but is the same on every page, or no words at all.
    private const string LeftOut = "svg, .crumbs, .pager, .pagefoot, .table-tools, .anchor, .downloads, .source";

    // Kept as a word of its own, so that "§ 27" is not every page with the number 27.
    private const string Kept = "§";

    private readonly FileInfo _program = new(Path.Combine(root.FullName, "node_modules", "pagefind", "lib", "runner", "bin.cjs"));

    public IReadOnlyList<OutputFile> Of(SearchedPages pages)
    {
        if (!_program.Exists)
        {
            error.WriteLine("The search is left out: node_modules/pagefind is not there (npm ci brings it).");
            return [];
        }

        var work = Directory.CreateTempSubdirectory("search-");
        try
        {
            Write(pages.Files, work);
            // Our own page asks and shows, so that of the scripts that Pagefind brings only its engine is needed.
            return Run(work) ? SearchBundle.Read(new(Path.Combine(work.FullName, Folder)), Folder) : [];
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    private static void Write(IEnumerable<OutputFile> pages, DirectoryInfo work)
    {
        foreach (var page in pages)
        {
            var path = Path.Combine(work.FullName, page.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, page.Bytes.Span);
        }
    }

    private bool Run(DirectoryInfo work)
    {
        ProcessStartInfo start = new("node")
        {
            WorkingDirectory = work.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { _program.FullName, "--site", work.FullName, "--exclude-selectors", LeftOut, "--include-characters", Kept, "--silent" },
        };
        try
        {
            using var pagefind = Process.Start(start)!;
            var said = pagefind.StandardError.ReadToEndAsync();
            pagefind.StandardOutput.ReadToEnd();
            pagefind.WaitForExit();
            if (pagefind.ExitCode != 0)
            {
                Report(said.GetAwaiter().GetResult().Trim());
            }

            return pagefind.ExitCode == 0;
        }
        catch (Win32Exception exception)
        {
            Report(exception.Message);
            return false;
        }
    }

    private void Report(string said) => diagnostics.Error(
        SourceLocation.File("node_modules/pagefind"),
        $"søkeindeksen kunne ikke lages ({said}); --no-search bygger uten",
        $"the search index could not be made ({said}); --no-search builds without it");
}
