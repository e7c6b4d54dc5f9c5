using System.IO.Compression;
using System.Text;

namespace Generator.Tests.Borders;

internal static class Compressed
{
    public static int Size(string text) => Size(Encoding.UTF8.GetBytes(text));

    /// <summary>The bytes that go over the line.</summary>
    public static int Size(byte[] bytes)
    {
        using MemoryStream stream = new();
        using (GZipStream zip = new(stream, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zip.Write(bytes);
        }

        return (int)stream.Length;
    }
}
