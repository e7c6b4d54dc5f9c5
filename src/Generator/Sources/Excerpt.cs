namespace Generator.Sources;

/// <summary>What was found, as a message shows it: on one line, and never longer than an eye takes in.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    public static string Of(string text)
    {
        var start = text.Length <= Longest ? text : $"{text.AsSpan(0, char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)}…";
        return start.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\n', '⏎').Replace('\r', '⏎');
    }
}
