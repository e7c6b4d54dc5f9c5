using System.Globalization;

namespace Generator.Publishing;

/// <summary>Keeps two builds from publishing to the same folder at once; the file says who holds it, and the system lets go of it when that process ends.</summary>
internal sealed class PublishLock : IDisposable
{
    private readonly FileStream _file;
    private readonly string _holder;

    private PublishLock(FileStream file, string holder) => (_file, _holder) = (file, holder);

    /// <summary>Null, with the holder's process, where another build has it and keeps it for longer than <paramref name="patience"/>.</summary>
    public static PublishLock? Take(DirectoryInfo site, TimeSpan patience, out string heldBy)
    {
        var (path, holder) = ($"{Beside(site)}.lock", $"{Beside(site)}.holder");
        var end = DateTime.UtcNow + patience;
        while (true)
        {
#pragma warning disable CA2000 // The lock owns the file and closes it.
            if (TryOpen(path) is { } file)
#pragma warning restore CA2000
            {
                heldBy = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
                File.WriteAllText(holder, heldBy);
                return new(file, holder);
            }

            heldBy = File.Exists(holder) ? File.ReadAllText(holder).Trim() : "?";
            if (DateTime.UtcNow >= end)
            {
                return null;
            }

            Thread.Sleep(100);
        }
    }

    /// <summary>".site" in the folder that the site is in.</summary>
    public static string Beside(DirectoryInfo site) => Path.Combine(site.Parent!.FullName, $".{site.Name}");

    // The lock file itself stays: another build may be waiting on it.
    public void Dispose()
    {
        File.Delete(_holder);
        _file.Dispose();
    }

    private static FileStream? TryOpen(string path)
    {
        try
        {
            return new(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }
}
