namespace Generator.Exports;

/// <summary>What the published data may be used for, in the words that data catalogues know.</summary>
internal static class Licences
{
    public const string Name = "CC-BY-4.0";
    public const string Title = "Creative Commons Attribution 4.0 International";
    public const string Address = "https://creativecommons.org/licenses/by/4.0/";
}
