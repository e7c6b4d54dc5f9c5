namespace Scriban.Runtime;

/// <summary>Boxed values that come up so often that they are kept.</summary>
internal static class Boxes
{
    public static readonly object True = true;
    public static readonly object False = false;

    private const int Lowest = -128;
    private static readonly object[] Integers = [.. Enumerable.Range(Lowest, 1152).Select(i => (object)i)];
    private static readonly object[] Letters = [.. Enumerable.Range(0, 128).Select(i => (object)(char)i)];

    public static object Of(bool value) => value ? True : False;

    public static object Of(int value) => (uint)(value - Lowest) < (uint)Integers.Length ? Integers[value - Lowest] : value;

    public static object Of(char value) => value < Letters.Length ? Letters[value] : value;

    /// <summary>The kept box of the same value, if there is one.</summary>
    public static object? Shared(object? value) => value is int number ? Of(number) : value;

    public static object? Of<T>(T value) =>
        typeof(T) == typeof(bool) ? Of((bool)(object)value!)
        : typeof(T) == typeof(int) ? Of((int)(object)value!)
        : value;
}
