using Generator.Diagnostics;
using Generator.Rendering;

namespace Generator.Publishing;

/// <summary>A publication that begins with its first file: a build that comes to none leaves everything untouched.</summary>
internal sealed class OpenPublication(SitePublisher publisher, DiagnosticList diagnostics) : IDisposable
{
    private readonly Lazy<Publication?> _begun = new(() => publisher.Begin(diagnostics));

    public void Add(OutputFile file) => _begun.Value?.Add(file);

    public ReadOnlyMemory<byte> Read(string path) => _begun.Value?.Read(path) ?? default;

    /// <summary>Null where there were mistakes, or the site could not be written.</summary>
    public Published? Complete() =>
        !diagnostics.HasErrors && _begun.Value is { } publication ? publisher.Complete(publication, diagnostics) : null;

    public void Dispose()
    {
        if (_begun.IsValueCreated)
        {
            _begun.Value?.Dispose();
        }
    }
}
