using System.IO.Compression;

namespace Generator.Exports;

/// <summary>
/// A zip whose bytes follow from what is in it alone: no clock, and nothing squeezed, because compressing gives other bytes on another machine.
/// Web servers compress on the way.
/// </summary>
internal static class StoredArchive
{
    // The first day that a zip can tell.
    private static readonly DateTimeOffset Start = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(IEnumerable<(string Name, ReadOnlyMemory<byte> Bytes)> files)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                var entry = archive.CreateEntry(name, CompressionLevel.NoCompression);
                entry.LastWriteTime = Start;
                using var content = entry.Open();
                content.Write(bytes.Span);
            }
        }

        return stream.ToArray();
    }
}
