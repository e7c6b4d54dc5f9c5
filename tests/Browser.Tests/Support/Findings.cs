using Xunit;

namespace Browser.Tests.Support;

/// <summary>What a test found on page after page: all of it is said, uncut.</summary>
internal static class Findings
{
    public static void AssertNone(IEnumerable<string> found)
    {
        List<string> lines = [.. found];
        Assert.True(lines.Count == 0, string.Join('\n', lines));
    }
}
