namespace Generator.Model;

/// <summary>A text in the report's own language, and its twins by language code ("en"); a proper name has no twin.</summary>
internal sealed record LocalizedText(string Plain, IReadOnlyDictionary<string, string> Twins)
{
    public static readonly LocalizedText None = new("", new Dictionary<string, string>());

    public bool IsEmpty => Plain.Length == 0;

    public string In(string language) => Twins.TryGetValue(language, out var twin) && twin.Length > 0 ? twin : Plain;
}
