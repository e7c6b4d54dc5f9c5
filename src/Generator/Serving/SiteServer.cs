using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using Generator.Diagnostics;

namespace Generator.Serving;

/// <summary>
/// Answers browsers on this machine, and nobody else: the listener takes no request that names another host. A path is only ever looked up among
/// the files of the site, never on the disk.
/// </summary>
internal sealed class SiteServer : IDisposable
{
    private const int PortsTried = 50;

    private readonly ShownSite _site;
    private readonly ServedState _state;
    private readonly DiagnosticLanguage _language;
    private readonly HttpListener _listener = new();
    private readonly ConcurrentDictionary<Visitor, byte> _visitors = [];
    private readonly CancellationTokenSource _stop = new();

    private SiteServer(ShownSite site, ServedState state, Uri address, DiagnosticLanguage language)
    {
        (_site, _state, Address, _language) = (site, state, address, language);
        foreach (var host in new[] { "localhost", "127.0.0.1" })
        {
            _listener.Prefixes.Add(string.Create(CultureInfo.InvariantCulture, $"http://{host}:{address.Port}/"));
        }
    }

    /// <summary>"http://localhost:5080/kart/"</summary>
    public Uri Address { get; }

    /// <summary>The pages that are open in a browser.</summary>
    public IReadOnlyCollection<string> OpenPages => [.. _visitors.Keys.Select(visitor => visitor.Path).Distinct()];

    /// <summary>A server at the port, or the first after it that no other program has; null where all are taken.</summary>
    public static SiteServer? Start(ShownSite site, ServedState state, int port, string basePath, DiagnosticLanguage language)
    {
        for (var free = port; free < Math.Min(port + PortsTried, 65536); free++)
        {
            SiteServer server = new(site, state, new(string.Create(CultureInfo.InvariantCulture, $"http://localhost:{free}{basePath}")), language);
            try
            {
                server._listener.Start();
                _ = server.AnswerAll();
                return server;
            }
            catch (Exception taken) when (taken is HttpListenerException or System.Net.Sockets.SocketException)
            {
                server.Dispose();
            }
        }

        return null;
    }

    /// <summary>Each open page is told what has become of it.</summary>
    public void TellAll()
    {
        foreach (var visitor in _visitors.Keys)
        {
            visitor.Tell();
        }
    }

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Close();
        _stop.Dispose();
    }

    private async Task AnswerAll()
    {
        while (_listener.IsListening)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                _ = Task.Run(() => Answer(context));
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }
        }
    }

    private async Task Answer(HttpListenerContext context)
    {
        try
        {
            context.Response.Headers["Cache-Control"] = "no-cache";
            if (context.Request.HttpMethod is not ("GET" or "HEAD"))
            {
                await Send(context, 405, "text/plain", ReadOnlyMemory<byte>.Empty);
            }
            else if (PathOf(context.Request.Url!.AbsolutePath) is { } path)
            {
                await (path == $"{ClientFiles.Folder}events" ? Follow(context) : Answer(context, path));
            }
            else if (Address.AbsolutePath.StartsWith(context.Request.Url.AbsolutePath, StringComparison.Ordinal))
            {
                Redirect(context, Address.AbsolutePath);
            }
            else
            {
                await SendPage(context, 404, PageAt("404.html"));
            }
        }
        catch (Exception gone) when (gone is HttpListenerException or ObjectDisposedException or IOException or OperationCanceledException)
        {
            // The browser went on before it had all of the answer, or we are about to stop.
        }
#pragma warning disable CA1031 // Whatever goes wrong with one answer, the next may go well.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            _state.Note(fault);
            await SendFault(context);
        }
    }

    // The page that the script on it will exchange when the fault is gone.
    private async Task SendFault(HttpListenerContext context)
    {
        try
        {
            await SendPage(context, 500, null);
        }
        catch (Exception late) when (late is HttpListenerException or ObjectDisposedException or IOException or InvalidOperationException)
        {
            context.Response.Abort();
        }
    }

    private static void Redirect(HttpListenerContext context, string to)
    {
        context.Response.Redirect(to);
        context.Response.Close();
    }

    private Task Answer(HttpListenerContext context, string path)
    {
        if (path.StartsWith(ClientFiles.Folder, StringComparison.Ordinal))
        {
            return ClientFiles.Find(path[ClientFiles.Folder.Length..]) is { } own ? Send(context, 200, ContentTypes.Of(path), own) : SendPage(context, 404, null);
        }

        if (_site.File(path) is { } file && ContentTypes.Of(path) is var type)
        {
            return type == ContentTypes.Html ? SendPage(context, 200, new(file, "")) : Send(context, 200, type, file);
        }

        var page = FileOf(path);
        if (!_site.HasPage(page) && _site.HasPage($"{path}/index.html"))
        {
            Redirect(context, $"{Address.AbsolutePath}{path}/");
            return Task.CompletedTask;
        }

        return SendPage(context, _site.HasPage(page) && !page.EndsWith("404.html", StringComparison.Ordinal) ? 200 : 404, PageAt(page));
    }

    /// <summary>The page, or the one that says that there is none, of the language that the address is in.</summary>
    private ShownPage? PageAt(string file) =>
        _site.HasPage(file) ? _site.Page(file) : _site.Page($"{file.Split('/')[0]}/404.html") ?? _site.Page("404.html");

    private Task SendPage(HttpListenerContext context, int status, ShownPage? page)
    {
        var html = page?.Html ?? Encoding.UTF8.GetBytes($"<!DOCTYPE html>\n<html lang=\"{(_language is DiagnosticLanguage.English ? "en" : "nb")}\">\n<meta charset=\"utf-8\">\n<title>{status}</title>\n<body>\n<p>{(_language is DiagnosticLanguage.English ? "There is no page here yet." : "Her er det ingen side ennå.")}</p>\n</body>\n</html>\n");
        return Send(context, status, ContentTypes.Html, ClientFiles.AddTo(html, page?.Version ?? "", _site.Assets, Address.AbsolutePath, _language));
    }

    private static async Task Send(HttpListenerContext context, int status, string type, ReadOnlyMemory<byte> bytes)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        context.Response.ContentLength64 = bytes.Length;
        if (context.Request.HttpMethod != "HEAD")
        {
            await context.Response.OutputStream.WriteAsync(bytes);
        }

        context.Response.Close();
    }

    private async Task Follow(HttpListenerContext context)
    {
        context.Response.ContentType = "text/event-stream";
        context.Response.SendChunked = true;
        Visitor visitor = new(FileOf(PathOf(context.Request.QueryString["path"] ?? "") ?? ""), context.Response.OutputStream);
        _visitors[visitor] = 0;
        try
        {
            await visitor.Follow(it => _state.Of(PageAt(it.Path)?.Version ?? "", _site.Assets), _stop.Token);
        }
        finally
        {
            _visitors.TryRemove(visitor, out _);
            context.Response.Abort();
        }
    }

    // "/kart/fylker/" is "fylker/" where the site stands at /kart/; null for what is no part of the site.
    private string? PathOf(string path) =>
        path.StartsWith(Address.AbsolutePath, StringComparison.Ordinal) ? Uri.UnescapeDataString(path[Address.AbsolutePath.Length..]) : null;

    private static string FileOf(string path) => path.Length == 0 || path.EndsWith('/') ? $"{path}index.html" : path;
}
