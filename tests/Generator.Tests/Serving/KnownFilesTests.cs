using Generator.Sources;
using Xunit;

namespace Generator.Tests.Serving;

public sealed class KnownFilesTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("known-");
    private readonly KnownFiles _files = new();
    private readonly FileInfo _text;

    public KnownFilesTests()
    {
        foreach (var name in new[] { "content", "data", "templates" })
        {
            _root.CreateSubdirectory(name);
        }

        _text = new(Path.Combine(_root.FullName, "content", "index.md"));
        File.WriteAllText(_text.FullName, "Før");
    }

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public void A_file_that_is_written_anew_with_the_same_bytes_is_the_same_value()
    {
        var before = Read();
        File.WriteAllText(_text.FullName, "Før");
        File.SetLastWriteTimeUtc(_text.FullName, DateTime.UnixEpoch);

        Assert.Same(before, Read());
    }

    [Fact]
    public void A_file_with_other_bytes_is_another_value()
    {
        var before = Read();
        File.WriteAllText(_text.FullName, "Etterpå");

        Assert.NotSame(before, Read());
    }

    [Fact]
    public void A_file_of_the_same_time_and_length_is_read_where_someone_doubts_it()
    {
        var before = Read();
        var written = File.GetLastWriteTimeUtc(_text.FullName);
        File.WriteAllText(_text.FullName, "Nå!");
        File.SetLastWriteTimeUtc(_text.FullName, written);
        Assert.Same(before, Read());

        _files.Doubt(_text.FullName);

        Assert.NotEqual(before, Read());
    }

    private SourceFile Read() => Assert.Single(_files.Read(_root, new()).Content);
}
