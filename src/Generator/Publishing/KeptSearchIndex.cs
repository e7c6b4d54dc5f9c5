using System.Security.Cryptography;
using System.Text;
using Generator.Rendering;

namespace Generator.Publishing;

/// <summary>
/// The index of the search from the build before, where nothing that it is made from has changed: no page, not Pagefind, not this program. It lies in one
/// file, which tells what it was made from and ends with a sum of itself; one that is not whole counts for nothing and is made anew.
/// </summary>
internal sealed class KeptSearchIndex(DirectoryInfo root, Func<SearchedPages, IReadOnlyList<OutputFile>> make)
{
    private readonly FileInfo _file = new(Path.Combine(root.FullName, "node_modules", ".cache", "search-index"));
    private readonly FileInfo _tool = new(Path.Combine(root.FullName, "node_modules", "pagefind", "package.json"));

    public IReadOnlyList<OutputFile> Of(SearchedPages pages)
    {
        if (!_tool.Exists)
        {
            return make(pages);
        }

        var madeFrom = MadeFrom(pages);
        if (Read(madeFrom) is { } kept)
        {
            return kept;
        }

        var files = make(pages);
        if (files.Count > 0)
        {
            Keep(madeFrom, files);
        }

        return files;
    }

    private byte[] MadeFrom(SearchedPages pages)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        digest.AppendData(typeof(KeptSearchIndex).Module.ModuleVersionId.ToByteArray());
        digest.AppendData(File.ReadAllBytes(_tool.FullName));
        foreach (var (path, page) in pages.Digests)
        {
            digest.AppendData(Encoding.UTF8.GetBytes($"{path}\n"));
            digest.AppendData(page);
        }

        return digest.GetHashAndReset();
    }

    private List<OutputFile>? Read(byte[] madeFrom)
    {
        try
        {
            var bytes = File.ReadAllBytes(_file.FullName);
            var end = bytes.Length - SHA256.HashSizeInBytes;
            if (end < madeFrom.Length || !bytes.AsSpan(0, madeFrom.Length).SequenceEqual(madeFrom) || !SHA256.HashData(bytes.AsSpan(0, end)).AsSpan().SequenceEqual(bytes.AsSpan(end)))
            {
                return null;
            }

            List<OutputFile> files = [];
            using BinaryReader reader = new(new MemoryStream(bytes, madeFrom.Length, end - madeFrom.Length));
            while (reader.BaseStream.Position < reader.BaseStream.Length)
            {
                files.Add(new(reader.ReadString(), reader.ReadBytes(reader.ReadInt32())));
            }

            return files;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // Written beside and then put in place, so that a build that is cut off leaves the old one; where it cannot be kept, the next build makes it again.
    private void Keep(byte[] madeFrom, IReadOnlyList<OutputFile> files)
    {
        using MemoryStream bytes = new();
        using BinaryWriter writer = new(bytes);
        writer.Write(madeFrom);
        foreach (var file in files)
        {
            writer.Write(file.Path);
            writer.Write(file.Bytes.Length);
            writer.Write(file.Bytes.Span);
        }

        writer.Write(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
        try
        {
            _file.Directory!.Create();
            var beside = $"{_file.FullName}.{Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
            File.WriteAllBytes(beside, bytes.ToArray());
            File.Move(beside, _file.FullName, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }
}
