namespace Scriban.Functions;

internal static partial class StringFunctions
{
    // Longer texts than this are rare in an address, and need no stack.
    private const int StackLimit = 256;

    /// <summary>Lower-case letters and digits; what stands between them becomes one hyphen, what stands around them is dropped.</summary>
    public static string Handleize(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        Span<char> handle = text.Length <= StackLimit ? stackalloc char[StackLimit] : new char[text.Length];
        var length = 0;
        var gap = false;
        foreach (var character in text)
        {
            if (!char.IsLetterOrDigit(character))
            {
                gap = length > 0;
                continue;
            }

            if (gap)
            {
                handle[length++] = '-';
                gap = false;
            }

            handle[length++] = char.ToLowerInvariant(character);
        }

        handle = handle[..length];
        return handle.SequenceEqual(text) ? text : handle.ToString();
    }
}
