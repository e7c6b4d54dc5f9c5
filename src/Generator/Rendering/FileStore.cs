using System.Collections.Concurrent;

namespace Generator.Rendering;

/// <summary>Where a build puts its files as they become ready, from any thread, and where it finds them again.</summary>
internal sealed class FileStore(Action<OutputFile> write, Func<string, ReadOnlyMemory<byte>> read)
{
    private readonly ConcurrentDictionary<string, OutputFile>? _files;

    private FileStore(ConcurrentDictionary<string, OutputFile> files)
        : this(file => files[file.Path] = file, path => files[path].Bytes) => _files = files;

    /// <summary>Files of a build with mistakes are wanted too, to look at.</summary>
    public bool KeepsAll => _files is not null;

    public static FileStore InMemory() => new(new ConcurrentDictionary<string, OutputFile>(StringComparer.Ordinal));

    public void Write(OutputFile file) => write(file);

    public ReadOnlyMemory<byte> Read(string path) => read(path);
}
