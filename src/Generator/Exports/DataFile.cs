using System.Text;

namespace Generator.Exports;

/// <summary>A file that readers take away: its name under /data/, what it is, and what is in it, which is made when it is first asked for.</summary>
internal sealed record DataFile(string Name, Lazy<ReadOnlyMemory<byte>> Content, string MediaType)
{
    /// <summary>The table that the file holds; null where it holds all, or the map.</summary>
    public string? Table { get; init; }

    public ReadOnlyMemory<byte> Bytes => Content.Value;

    public static DataFile Made(string name, string mediaType, Func<ReadOnlyMemory<byte>> make) => new(name, new(make), mediaType);

    public static DataFile Text(string name, string mediaType, Func<string> write) => Made(name, mediaType, () => Encoding.UTF8.GetBytes(write()));
}
