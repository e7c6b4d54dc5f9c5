namespace Scriban.Tests.Support;

/// <summary>The folder that holds the solution.</summary>
internal static class Repository
{
    public static readonly string Root = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Generator.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
