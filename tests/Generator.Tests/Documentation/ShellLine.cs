using System.Text.RegularExpressions;
using Generator.Commands;
using Generator.Tests.Support;

namespace Generator.Tests.Documentation;

/// <summary>A command as a workflow or a document has it, and what is wrong with it.</summary>
internal static partial class ShellLine
{
    // What these do is not ours to check.
    private static readonly string[] Others = ["cd", "cp", "mkdir", "git", "diff", "ls", "open", "xdg-open", "npx"];
    private static readonly string[] NpmCommands = ["ci", "install", "outdated", "update"];
    private static readonly string[] DotnetPathCommands = ["build", "format", "restore", "test"];

    public static string? Fault(string line)
    {
        var words = Words().Matches(Comment().Replace(line, "")).Select(word => word.Value.Replace("\"", "", StringComparison.Ordinal)).SkipWhile(word => Assignment().IsMatch(word)).ToList();
        return words switch
        {
            [] => null,
            ["dotnet", "run", ..] => RunFault(words),
            ["dotnet", var command, .. var rest] when DotnetPathCommands.Contains(command) => rest.Find(word => !word.StartsWith('-')) is { } path ? Missing(path) : null,
            ["dotnet", "add" or "list" or "package", ..] => null,
            ["npm", var command, ..] when NpmCommands.Contains(command) => null,
            ["node", "--test", ..] => null,
            ["node", var script, ..] => Missing(script),
            [var script, ..] when script.StartsWith("./", StringComparison.Ordinal) => Missing(script),
            [var other, ..] => Others.Contains(other) ? null : $"nobody knows the command '{other}'",
        };
    }

    private static string? RunFault(List<string> words)
    {
        var at = words.IndexOf("--project");
        if (at < 0 || Missing(words[at + 1]) is not null)
        {
            return $"'{string.Join(' ', words)}' names no project that is here";
        }

        var arguments = words.SkipWhile(word => word != "--").Skip(1).Select(word => word.Replace("$BASE_URL", "https://example.org", StringComparison.Ordinal)).ToList();
        return words[at + 1] == "src/Generator"
            ? CommandLine.Create(TextWriter.Null, TextWriter.Null).Parse(arguments).Errors.Select(error => error.Message).FirstOrDefault()
            : null;
    }

    private static string? Missing(string path) =>
        Path.Exists(Path.Combine(Repository.Root.FullName, path)) ? null : $"'{path}' does not exist";

    [GeneratedRegex("""(?:[^\s"]|"[^"]*")+""")]
    private static partial Regex Words();

    [GeneratedRegex(@"(^|\s)#.*$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"^[A-Z_]+=")]
    private static partial Regex Assignment();
}
