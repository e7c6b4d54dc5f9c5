namespace Generator.Tests.Support;

/// <summary>The small site of the samples in a folder of its own on the disk, for what a command does with one.</summary>
internal sealed class SmallReport : IDisposable
{
    public SmallReport()
    {
        foreach (var file in SampleSite.Files("base").Values)
        {
            Write(file.Path, System.Text.Encoding.UTF8.GetString(file.Bytes.Span));
        }
    }

    public DirectoryInfo Root { get; } = Directory.CreateTempSubdirectory("report");

    public string PathOf(string path) => Path.Combine(Root.FullName, path);

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    public void Change(string path, string from, string to)
    {
        Xunit.Assert.Contains(from, Read(path), StringComparison.Ordinal);
        Write(path, Read(path).Replace(from, to, StringComparison.Ordinal));
    }

    public void Dispose() => Root.Delete(recursive: true);
}
