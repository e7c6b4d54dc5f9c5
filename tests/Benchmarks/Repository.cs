namespace Benchmarks;

/// <summary>The folder with the solution, upwards from the program or from where it was started.</summary>
internal static class Repository
{
    public static DirectoryInfo Root { get; } = Above(AppContext.BaseDirectory) ?? Above(Environment.CurrentDirectory)
        ?? throw new DirectoryNotFoundException("Generator.sln is in no folder above; run this in a clone of the repository");

    private static DirectoryInfo? Above(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Generator.sln")))
            {
                return folder;
            }
        }

        return null;
    }
}
