using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Generator.Exports;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.Exports;

public class ArchiveTests
{
    // What the map and the picker fetch: the same data again, packed for them.
    private static readonly string[] ForScripts = ["kart.json", "kart-grenser.json", "oppslag.json"];

    [Fact]
    public void The_archive_holds_every_published_file_and_what_explains_them()
    {
        using var archive = Open();

        Assert.Equal(
            BuiltSite.Files.Keys
                .Where(path => path.StartsWith("data/", StringComparison.Ordinal) && !path.EndsWith(".html", StringComparison.Ordinal))
                .Select(path => path["data/".Length..])
                .Except([DataExports.Archive, .. ForScripts])
                .Concat(["README.md", "LICENSE.txt", "SHA256SUMS"])
                .Order(StringComparer.Ordinal),
            archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_sums_are_those_of_the_files()
    {
        using var archive = Open();
        var sums = Encoding.UTF8.GetString(Read(archive, "SHA256SUMS")).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(archive.Entries.Count - 1, sums.Length);
        Assert.All(sums, line => Assert.Equal(line[..64], Convert.ToHexStringLower(SHA256.HashData(Read(archive, line[66..])))));
    }

    [Fact]
    public void The_same_files_give_the_same_bytes() =>
        Assert.Equal(StoredArchive.Of([("a", "1"u8.ToArray())]), StoredArchive.Of([("a", "1"u8.ToArray())]));

    private static ZipArchive Open() => new(new MemoryStream(BuiltSite.Bytes($"data/{DataExports.Archive}").ToArray()));

    private static byte[] Read(ZipArchive archive, string name)
    {
        using var stream = archive.GetEntry(name)!.Open();
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
