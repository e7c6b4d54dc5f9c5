using System.Text;

namespace Generator.Rendering;

/// <summary>A file of the site: its path from the output folder with '/', and what is in it.</summary>
internal sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    public static OutputFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
