using System.Buffers;

namespace Generator.Publishing;

/// <summary>Whether a file holds these bytes and no others, read into a buffer that is used again.</summary>
internal static class SameBytes
{
    private const int Piece = 64 * 1024;

    public static bool AreIn(FileInfo file, ReadOnlySpan<byte> bytes)
    {
        using var handle = File.OpenHandle(file.FullName);
        var buffer = ArrayPool<byte>.Shared.Rent(Piece);
        try
        {
            var at = 0;
            while (true)
            {
                var read = RandomAccess.Read(handle, buffer, at);
                if (read == 0)
                {
                    return at == bytes.Length;
                }

                if (read > bytes.Length - at || !bytes.Slice(at, read).SequenceEqual(buffer.AsSpan(0, read)))
                {
                    return false;
                }

                at += read;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
