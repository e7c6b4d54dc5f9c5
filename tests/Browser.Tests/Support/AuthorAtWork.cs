using System.Text;
using Generator.Diagnostics;
using Generator.Serving;
using Generator.Tests.Support;

namespace Browser.Tests.Support;

/// <summary>A small site in a folder of its own, served as "serve" does it, and whoever edits it.</summary>
internal sealed class AuthorAtWork : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("serve-");
    private readonly CancellationTokenSource _stop = new();
    private readonly SiteServer _server;
    private readonly AuthorServer _author;
    private readonly Thread _work;

    public AuthorAtWork()
    {
        Copy("tests/Generator.Tests/Samples/data/base", "data");
        Copy("tests/Generator.Tests/Sites/base", "");
        Copy("content/texts", "content/texts");
        ShownSite shown = new();
        ServedState state = new();
        _server = SiteServer.Start(shown, state, 5180, "/kart/", DiagnosticLanguage.Norwegian)!;
        _author = new(_root, new(new(_server.Address, Drafts: true)), shown, state, _server, DiagnosticLanguage.Norwegian, new(_ => { }, (_, _) => { }, _ => { }));
        _work = new(() => _author.Run(_stop.Token));
        _work.Start();
    }

    public Uri Address => _server.Address;

    public string Read(string path) => File.ReadAllText(Path.Combine(_root.FullName, path));

    public void Save(string path, string text) => File.WriteAllText(Path.Combine(_root.FullName, path), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    /// <summary>As editors do that write another file first and give it the name then.</summary>
    public void SaveThroughAnother(string path, string text)
    {
        Save($"{path}.tmp", text);
        File.Move(Path.Combine(_root.FullName, $"{path}.tmp"), Path.Combine(_root.FullName, path), overwrite: true);
    }

    public void Dispose()
    {
        _stop.Cancel();
        _work.Join();
        _author.Dispose();
        _server.Dispose();
        _stop.Dispose();
        _root.Delete(recursive: true);
    }

    private void Copy(string from, string to)
    {
        var source = Repository.Folder(from);
        foreach (var file in source.GetFiles("*", SearchOption.AllDirectories).Where(file => file.Name != "diagnostics.txt"))
        {
            FileInfo target = new(Path.Combine(_root.FullName, to, Path.GetRelativePath(source.FullName, file.FullName)));
            target.Directory!.Create();
            file.CopyTo(target.FullName);
        }
    }
}
