using Generator.Commands;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.Skeletons;

/// <summary>A copy of the report, for an author to begin something new in.</summary>
public sealed class NewCommandTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("new");
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public NewCommandTests()
    {
        Repository.Folder(".").EnumerateFiles("libman.json").Single().CopyTo(Path.Combine(_root.FullName, "libman.json"));
        Directory.CreateSymbolicLink(Path.Combine(_root.FullName, "node_modules"), Path.Combine(Repository.Root.FullName, "node_modules"));
        foreach (var folder in new[] { "content", "data", "templates" })
        {
            foreach (var file in Repository.Folder(folder).EnumerateFiles("*", SearchOption.AllDirectories))
            {
                var target = Path.Combine(_root.FullName, Path.GetRelativePath(Repository.Root.FullName, file.FullName));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                file.CopyTo(target);
            }
        }
    }

    public void Dispose()
    {
        _root.Delete(recursive: true);
        _output.Dispose();
        _error.Dispose();
    }

    [Fact]
    public void A_page_is_begun_in_every_language()
    {
        Assert.Equal(0, Run("new", "page", "metode2", "--title", "Metoden, del 2", "--title", "en:The method"));

        Assert.Equal("content/metode2.md: ny\ncontent/metode2.en.md: ny\nKontrollen går gjennom; nå kan du fylle ut det som bare er et skjelett.\n", $"{_output}");
        Assert.Equal(
            $"---\ntitle: 'Metoden, del 2'\ndescription: Hva siden handler om, i én setning uten tall.\nupdated: {DateTime.Now:yyyy-MM-dd}\n---\nIngressen: svaret først, i to eller tre setninger.\n\n## Første overskrift\n\nSkriv teksten her. Tall hentes fra dataene.\n",
            Read("content/metode2.md"));
        Assert.Contains("title: The method\n", Read("content/metode2.en.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chapter_comes_last_in_its_section()
    {
        Assert.Equal(0, Run("new", "chapter", "strategi/nytt", "--title", "Nytt"));

        Assert.Matches("\norder: [0-9]+\n", Read("content/strategi/nytt.md"));
    }

    [Fact]
    public void What_is_there_is_not_written_over()
    {
        var before = Read("content/metode.md");

        Assert.Equal(1, Run("new", "page", "metode", "--title", "Metode"));

        Assert.Equal(
            "content/metode.en.md: error: filen finnes allerede; velg et annet navn, eller rediger den\ncontent/metode.md: error: filen finnes allerede; velg et annet navn, eller rediger den\nIngenting er skrevet.\n",
            $"{_error}");
        Assert.Equal(before, Read("content/metode.md"));
    }

    [Theory]
    [InlineData("content/Metode to.md: error: 'Metode to' kan ikke stå i en adresse; skriv 'metode-to'\nIngenting er skrevet.\n", "page", "Metode to", "--title", "x")]
    [InlineData("content/rapprt/nytt.md: error: et kapittel ligger i en del, som 'rapport/rapprt/nytt', og delen 'rapprt' finnes ikke; mente du 'rapport'?\nIngenting er skrevet.\n", "chapter", "rapprt/nytt", "--title", "x")]
    [InlineData("content/site.json: error: nettstedet har ikke språket 'de', som en tittel er skrevet på\nIngenting er skrevet.\n", "page", "nytt", "--title", "x", "--title", "de:y")]
    public void What_cannot_be_begun_is_said(string message, params string[] arguments)
    {
        Assert.Equal(1, Run(["new", .. arguments]));

        Assert.Equal(message, $"{_error}");
    }

    [Fact]
    public void A_dry_run_shows_and_writes_nothing()
    {
        Assert.Equal(0, Run("new", "page", "metode2", "--title", "Metoden", "--dry-run"));

        Assert.EndsWith("Ingenting er skrevet (--dry-run).\n", $"{_output}", StringComparison.Ordinal);
        Assert.Contains("\n  + title: Metoden\n", $"{_output}", StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_root.FullName, "content/metode2.md")));
    }

    [Fact]
    public void A_collaboration_that_no_source_has_printed_asks_for_a_new_edition()
    {
        Assert.Equal(1, Run("new", "collaboration", "nytt", "--name", "Nytt", "--members", "0301,5001", "--source", "nivi-2020", "--place", "kap. 2"));

        Assert.Matches("^error: tabellene i data/published/ er slik kilden trykte dem, og [0-9]+ steder der ville avvike fra dataene\\. .*legg til --recompute.*\nIngenting er skrevet\\.\n$", $"{_error}");
    }

    [Fact]
    public void A_collaboration_of_a_new_edition_passes_the_check()
    {
        Assert.Equal(0, Run("new", "collaboration", "nytt", "--name", "Nytt, med komma", "--members", "0301,5001", "--host", "0301", "--source", "nivi-2020", "--place", "kap. 2", "--recompute"));

        Assert.StartsWith("data/collaborations.csv: endret\ndata/memberships.csv: endret\ndata/published/", $"{_output}", StringComparison.Ordinal);
        Assert.Contains(",nytt,\"Nytt, med komma\",", Read("data/collaborations.csv"), StringComparison.Ordinal);
        Assert.EndsWith(",0301,host,,,nivi-2020,kap. 2\n37,5001,member,,,nivi-2020,kap. 2\n", Read("data/memberships.csv"), StringComparison.Ordinal);
        Assert.Equal(0, Run("check", "--quiet"));
    }

    // The last one of the list, with all its rows; what else refers to it is told, but not the tables that are about to be written anew.
    [Fact]
    public void A_collaboration_that_is_gone_does_not_stand_in_the_way_of_new_tables()
    {
        var last = Read("data/collaborations.csv").TrimEnd('\n').Split('\n')[^1].Split(',')[0];
        foreach (var path in new[] { "data/collaborations.csv", "data/memberships.csv", "data/participants.csv" })
        {
            File.WriteAllLines(Path.Combine(_root.FullName, path), Read(path).TrimEnd('\n').Split('\n').Where(line => !line.StartsWith($"{last},", StringComparison.Ordinal)));
        }

        Assert.Equal(1, Run("new", "tables"));

        Assert.Contains($"'{last}' finnes ikke i tabellen 'collaborations' (number)\n", $"{_error}", StringComparison.Ordinal);
        Assert.DoesNotContain("data/published/", $"{_error}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_municipality_that_takes_part_elsewhere_is_no_new_member()
    {
        Assert.Equal(1, Run("new", "collaboration", "nytt", "--name", "Nytt", "--members", "5428,9999", "--source", "nivi-2020", "--place", "kap. 2"));

        Assert.Equal(
            "data/collaborations.csv: error: Nordreisa (5428) er alt med i Nord-Troms innkjøpstjeneste; ta bort raden i data/memberships.csv først\n"
            + "data/collaborations.csv: error: ingen kommune har nummeret '9999'\nIngenting er skrevet.\n",
            $"{_error}");
    }

    private int Run(params string[] arguments) => CommandLine.Run([.. arguments, "--root", _root.FullName], _output, _error);

    private string Read(string path) => File.ReadAllText(Path.Combine(_root.FullName, path));
}
