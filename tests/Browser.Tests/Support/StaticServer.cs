using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace Browser.Tests.Support;

/// <summary>Serves files from memory below a base path on loopback, as a host of static pages does: index pages, content types, compression, the page for 404.</summary>
internal sealed class StaticServer : IDisposable
{
    private static readonly Dictionary<string, string> ContentTypes = new(StringComparer.Ordinal)
    {
        [".bib"] = "text/plain; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".csv"] = "text/csv; charset=utf-8",
        [".geojson"] = "application/geo+json",
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json",
        [".png"] = "image/png",
        [".svg"] = "image/svg+xml",
        [".txt"] = "text/plain; charset=utf-8",
        [".wasm"] = "application/wasm",
        [".webmanifest"] = "application/manifest+json",
        [".woff2"] = "font/woff2",
        [".xml"] = "application/xml",
    };

    // What a host compresses; pictures and fonts are compressed already, and so are Pagefind's files.
    private static readonly HashSet<string> Compressible = [".css", ".csv", ".geojson", ".html", ".js", ".json", ".svg", ".txt", ".webmanifest", ".xml"];

    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> _compressed = [];
    private readonly WebApplication _host;
    private IReadOnlyDictionary<string, ReadOnlyMemory<byte>> _files = new Dictionary<string, ReadOnlyMemory<byte>>();

    public StaticServer(string basePath)
    {
        Address = new($"http://127.0.0.1:{FreePort()}{basePath}");
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, Address.Port));
        _host = builder.Build();
        _host.Run(Answer);
    }

    public Uri Address { get; }

    public void Serve(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        _files = files;
        _host.Start();
    }

    public void Dispose() => ((IDisposable)_host).Dispose();

    private static int FreePort()
    {
        using TcpListener probe = new(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task Answer(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        var within = path.StartsWith(Address.AbsolutePath, StringComparison.Ordinal);
        var name = within ? path[Address.AbsolutePath.Length..] : "";
        name = name.Length == 0 || name.EndsWith('/') ? $"{name}index.html" : name;
        var found = within && _files.ContainsKey(name);
        name = found ? name : "404.html";
        var compress = Compressible.Contains(Path.GetExtension(name)) && context.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.Ordinal);
        var bytes = compress ? _compressed.GetOrAdd(name, Compressed) : _files[name];
        context.Response.StatusCode = found ? 200 : 404;
        context.Response.ContentType = ContentTypes.GetValueOrDefault(Path.GetExtension(name), "application/octet-stream");
        context.Response.ContentLength = bytes.Length;
        if (compress)
        {
            context.Response.Headers.ContentEncoding = "gzip";
        }

        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private ReadOnlyMemory<byte> Compressed(string name)
    {
        using MemoryStream compressed = new();
        using (GZipStream gzip = new(compressed, CompressionLevel.Optimal))
        {
            gzip.Write(_files[name].Span);
        }

        return compressed.ToArray();
    }
}
