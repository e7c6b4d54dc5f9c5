using System.Text;
using Generator.Diagnostics;
using Generator.Serving;

namespace Generator.Tests.Serving;

/// <summary>The small site in a folder of its own, served as "serve" does it.</summary>
internal sealed class ServedSite : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly CancellationTokenSource _stop = new();
    private readonly SiteServer _server;
    private readonly AuthorServer _author;
    private readonly Thread _work;
    private readonly HttpClient _browser = new(new HttpClientHandler { AllowAutoRedirect = false, CheckCertificateRevocationList = true });

    public ServedSite(string basePath)
    {
        var site = EditedSite.Small();
        foreach (var path in site.Paths)
        {
            Save(path, site.Text(path));
        }

        ShownSite shown = new();
        ServedState state = new();
        _server = SiteServer.Start(shown, state, 5280, basePath, DiagnosticLanguage.Norwegian)!;
        ServeNews news = new(_ => { }, (diagnostics, _) => Said = [.. diagnostics.Select(diagnostic => $"{diagnostic}")], fault => Said = [$"{fault}"]);
        _author = new(Root, new(new(_server.Address, Drafts: true)), shown, state, _server, DiagnosticLanguage.Norwegian, news);
        _work = new(() => _author.Run(_stop.Token));
        _work.Start();
    }

    public DirectoryInfo Root { get; } = Directory.CreateTempSubdirectory("serve-");

    public Uri Address => _server.Address;

    /// <summary>What was wrong when the whole site was last looked at; null until then.</summary>
    public IReadOnlyList<string>? Said { get; private set; }

    public void Save(string path, string text)
    {
        FileInfo file = new(At(path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    public string Read(string path) => File.ReadAllText(At(path));

    public string At(string path) => Path.Combine(Root.FullName, path);

    public Task<HttpResponseMessage> Get(string path) => _browser.GetAsync(new Uri(Address, path));

    /// <summary>The page once it is as wanted, or as it is when nobody would wait any longer.</summary>
    public async Task<string> Page(string path, Func<string, bool> isWanted)
    {
        var end = DateTime.UtcNow + Patience;
        while (true)
        {
            using var response = await Get(path);
            var html = $"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}";
            if (isWanted(html) || DateTime.UtcNow > end)
            {
                return html;
            }

            await Task.Delay(20);
        }
    }

    public static async Task Until(Func<bool> isSo)
    {
        for (var end = DateTime.UtcNow + Patience; !isSo() && DateTime.UtcNow < end;)
        {
            await Task.Delay(20);
        }
    }

    public void Dispose()
    {
        _stop.Cancel();
        _work.Join();
        _author.Dispose();
        _server.Dispose();
        _stop.Dispose();
        _browser.Dispose();
        Root.Delete(recursive: true);
    }
}
