using AngleSharp.Html.Parser;
using Generator.Commands;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.Comparing;

/// <summary>A small report and the edition before it: what <c>--against</c> says, and the page it makes.</summary>
public sealed class AgainstTests : IDisposable
{
    private readonly SmallReport _before = new();
    private readonly SmallReport _now = new();
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public AgainstTests()
    {
        _now.Change("data/collaborations.csv", "2010,4.5", "2011,5");
        _now.Change("data/memberships.csv", "1,1103,member", "2,1103,member");
        _now.Change("data/references.csv", "id,title\n", "id,title\nny,Ny kilde\n");
    }

    public void Dispose()
    {
        _before.Dispose();
        _now.Dispose();
        _output.Dispose();
        _error.Dispose();
    }

    [Fact]
    public void Check_tells_of_rows_and_cells()
    {
        Assert.Equal(0, Run("check", "--against", _before.Root.FullName));

        Assert.Equal(
            $"""
            Sammenlignet med {_before.Root.FullName}:
            collaborations: 0 rader inn, 0 ut, 1 endret
              ~ 1 (Nord): established 2010 → 2011; fte 4.5 → 5
            memberships: 1 rad inn, 1 ut, 0 endret
              + 2/1103/member
              - 1/1103/member
            references: 1 rad inn, 0 ut, 0 endret
              + ny
            3 tabeller forskjellig, 2 like.

            """,
            Reported());
    }

    [Fact]
    public void And_in_English()
    {
        Assert.Equal(0, Run("check", "--against", _before.Root.FullName, "--lang", "en"));

        Assert.EndsWith("references: 1 row in, 0 out, 0 changed\n  + ny\n3 tables differ, 2 are the same.\n", $"{_output}", StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_get_an_object_a_line()
    {
        Assert.Equal(0, Run("check", "--against", _before.Root.FullName, "--format", "json", "--quiet"));

        Assert.Equal(
            """
            {"table":"collaborations","change":"cell","key":["1"],"column":"established","before":"2010","now":"2011"}
            {"table":"collaborations","change":"cell","key":["1"],"column":"fte","before":"4.5","now":"5"}
            {"table":"memberships","change":"row_in","key":["2","1103","member"]}
            {"table":"memberships","change":"row_out","key":["1","1103","member"]}
            {"table":"references","change":"row_in","key":["ny"]}

            """,
            $"{_output}");
    }

    [Fact]
    public void The_same_edition_has_no_changes()
    {
        Assert.Equal(0, Run("check", "--against", _now.Root.FullName, "--quiet"));

        Assert.Equal($"Sammenlignet med {_now.Root.FullName}:\n0 tabeller forskjellig, 5 like.\n", $"{_output}");
    }

    [Fact]
    public void A_build_makes_a_page_of_it()
    {
        Assert.Equal(0, Run("build", "--against", _before.Root.FullName));

        Assert.Equal(
            ["Nord, Established: 2010 → 2011", "Nord, Fte: 4,5 → 5", "+ Sør, og vest, Stavanger, medlem", "- Nord, Stavanger, medlem", "+ Ny kilde"],
            Items(_now.Read("site/endringer/index.html")));
    }

    [Fact]
    public void The_edition_before_may_lie_in_the_report_itself()
    {
        foreach (var file in new DirectoryInfo(_before.PathOf("data")).GetFiles())
        {
            _now.Write($"previous/data/{file.Name}", File.ReadAllText(file.FullName));
        }

        Assert.Equal(0, Run("build"));

        Assert.Equal(5, Items(_now.Read("site/endringer/index.html")).Count());
    }

    [Fact]
    public void Without_one_there_is_no_page()
    {
        Assert.Equal(0, Run("build"));

        Assert.False(File.Exists(_now.PathOf("site/endringer/index.html")));
    }

    [Fact]
    public void A_mistake_in_the_edition_before_is_told_with_its_folder()
    {
        _before.Change("data/collaborations.csv", "2010", "tjueti");

        Assert.Equal(1, Run("check", "--against", _before.Root.FullName, "--quiet"));

        Assert.StartsWith($"{_before.Root.FullName}/data/collaborations.csv:2:13: error: 'tjueti' er ikke et årstall", $"{_error}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_data_is_no_edition()
    {
        Assert.Equal(2, Run("check", "--against", _before.PathOf("content")));

        Assert.Equal($"error: the folder '{_before.PathOf("content")}' has no data/datapackage.json to compare with\n", $"{_error}");
    }

    private static IEnumerable<string> Items(string html) => new HtmlParser().ParseDocument(html).QuerySelectorAll("main li").Select(item => item.TextContent);

    private string Reported() => $"{_output}"[$"{_output}".IndexOf("Sammenlignet", StringComparison.Ordinal)..];

    private int Run(params string[] arguments) => CommandLine.Run([.. arguments, "--root", _now.Root.FullName], _output, _error);
}
