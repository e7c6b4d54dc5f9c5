using System.Net;
using System.Net.Sockets;
using System.Text;
using Xunit;

namespace Generator.Tests.Serving;

/// <summary>What a browser gets, whatever happens on the disk.</summary>
public class AuthorServerTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", "text/html; charset=utf-8")]
    [InlineData("rapport/omfang/", "text/html; charset=utf-8")]
    [InlineData("rapport/kart.svg", "image/svg+xml")]
    [InlineData("data/counties.csv", "text/csv; charset=utf-8")]
    [InlineData("data/alle-data.zip", "application/zip")]
    [InlineData("site.webmanifest", "application/manifest+json")]
    [InlineData("assets/0123456789/css/site.css", "text/css; charset=utf-8")]
    [InlineData(".serve/client.js", "text/javascript; charset=utf-8")]
    public async Task A_file_says_what_it_is(string path, string type)
    {
        using ServedSite site = new("/kart/");
        await site.Page("", page => page.Contains("Forside", StringComparison.Ordinal));

        using var response = await site.Get(path);

        Assert.Equal((HttpStatusCode.OK, type), (response.StatusCode, $"{response.Content.Headers.ContentType}"));
    }

    [Fact]
    public async Task Only_what_is_served_has_the_script_that_follows_a_page()
    {
        using ServedSite site = new("/kart/");

        var page = await site.Page("rapport/omfang/", page => page.Contains("I alt", StringComparison.Ordinal));

        Assert.Contains("<script type=\"module\" src=\"/kart/.serve/client.js?page=", page, StringComparison.Ordinal);
        Assert.DoesNotContain(".serve", site.Read("templates/page.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/kart/../../../../etc/passwd")]
    [InlineData("/kart/%2e%2e/%2e%2e/content/site.json")]
    [InlineData("/kart/..%2f..%2fcontent/site.json")]
    [InlineData("/kart//etc/passwd")]
    [InlineData("/content/index.md")]
    public async Task No_path_leads_to_the_disk(string path)
    {
        using ServedSite site = new("/kart/");
        await site.Page("", page => page.Contains("Forside", StringComparison.Ordinal));
        using TcpClient client = new();
        await client.ConnectAsync("localhost", site.Address.Port, Cancelled);
        await using var stream = client.GetStream();

        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost:{site.Address.Port}\r\nConnection: close\r\n\r\n"), Cancelled);
        using StreamReader answer = new(stream);

        Assert.Contains((await answer.ReadToEndAsync(Cancelled)).Split(' ')[1], (string[])["404", "400"]);
    }

    [Fact]
    public async Task Another_host_is_not_answered()
    {
        using ServedSite site = new("/");
        using TcpClient client = new();
        await client.ConnectAsync("localhost", site.Address.Port, Cancelled);
        await using var stream = client.GetStream();

        await stream.WriteAsync("GET / HTTP/1.1\r\nHost: example.org\r\nConnection: close\r\n\r\n"u8.ToArray(), Cancelled);
        using StreamReader answer = new(stream);

        Assert.DoesNotContain("200", (await answer.ReadToEndAsync(Cancelled)).Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_server_takes_the_next_port_and_an_address_without_its_last_slash_is_found()
    {
        using ServedSite one = new("/");
        using ServedSite other = new("/");
        await other.Page("", page => page.Contains("Forside", StringComparison.Ordinal));

        using var response = await other.Get("rapport/omfang");

        Assert.NotEqual(one.Address.Port, other.Address.Port);
        Assert.Equal((HttpStatusCode.Redirect, "/rapport/omfang/"), (response.StatusCode, $"{response.Headers.Location}"));
    }

    [Fact]
    public async Task A_text_that_is_new_renamed_or_gone_is_so_in_the_browser()
    {
        using ServedSite site = new("/");
        Assert.StartsWith("404", await site.Page("ny/", page => page.StartsWith("404", StringComparison.Ordinal)), StringComparison.Ordinal);

        site.Save("content/ny.md", site.Read("content/rapport/hjemmel.md"));
        Assert.Contains("Loven", await site.Page("ny/", page => page.Contains("Loven", StringComparison.Ordinal)), StringComparison.Ordinal);

        File.Move(site.At("content/ny.md"), site.At("content/nyere.md"));
        Assert.Contains("Loven", await site.Page("nyere/", page => page.Contains("Loven", StringComparison.Ordinal)), StringComparison.Ordinal);

        File.Delete(site.At("content/nyere.md"));
        Assert.StartsWith("404", await site.Page("nyere/", page => page.StartsWith("404", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_half_written_table_leaves_the_pages_as_they_were_until_it_is_whole()
    {
        using ServedSite site = new("/");
        const string table = "data/counties.csv";
        var whole = site.Read(table);
        await ServedSite.Until(() => site.Said is not null);

        site.Save(table, "number,name\n03,\"Os");
        await ServedSite.Until(() => site.Said is { Count: > 0 });
        Assert.Equal("data/counties.csv:2:4: error: anførselstegnet som åpner cellen, blir aldri lukket", site.Said![0]);
        Assert.Contains("I alt", await site.Page("rapport/omfang/", _ => true), StringComparison.Ordinal);

        site.Save(table, whole);
        await ServedSite.Until(() => site.Said is { Count: 0 });
        Assert.Equal([], site.Said);
    }

    [Fact]
    public async Task Folders_that_are_taken_away_and_put_back_are_followed_again()
    {
        using ServedSite site = new("/");
        await ServedSite.Until(() => site.Said is not null);

        Directory.Move(site.At("content"), site.At("away"));
        await ServedSite.Until(() => site.Said is { Count: > 0 });
        Assert.Contains("content/site.json: error: filen finnes ikke; den sier hvilke språk nettstedet har", site.Said!);

        Directory.Move(site.At("away"), site.At("content"));
        await ServedSite.Until(() => site.Said is { Count: 0 });
        site.Save("content/rapport/omfang.md", site.Read("content/rapport/omfang.md") + "\nFulgt igjen.\n");
        Assert.Contains("Fulgt igjen.", await site.Page("rapport/omfang/", page => page.Contains("Fulgt igjen.", StringComparison.Ordinal)), StringComparison.Ordinal);
    }
}
