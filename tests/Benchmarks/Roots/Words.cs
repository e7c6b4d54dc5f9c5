namespace Benchmarks.Roots;

/// <summary>Words to make names and sentences of.</summary>
internal static class Words
{
    private static readonly string[] Beginnings = ["Nord", "Sør", "Øst", "Vest", "Ny", "Stor", "Lille", "Indre", "Ytre", "Midt", "Blå", "Grå", "Høy", "Lav"];
    private static readonly string[] Endings = ["dal", "fjord", "vik", "nes", "øy", "berg", "land", "sund", "åsen", "mo", "elv", "vatn", "heim", "bø"];

    private static readonly string[] Plain =
    [
        "kommunen", "kjøper", "inn", "varer", "og", "tjenester", "sammen", "med", "naboene", "gjennom", "en", "felles", "avtale", "som", "gjelder", "i", "fire",
        "år", "fra", "våren", "da", "den", "forrige", "gikk", "ut", "prisene", "ble", "lavere", "enn", "ventet", "men", "arbeidet", "tok", "lengre", "tid",
        "leverandørene", "ønsker", "færre", "krav", "til", "dokumentasjon", "på", "miljø", "innkjøperne", "deler", "erfaringer", "hver", "måned", "rådgiverne",
    ];

    public static string Name(Random random) => Of(Beginnings, random) + Of(Endings, random);

    public static string Of(IReadOnlyList<string> words, Random random) => words[random.Next(words.Count)];

    /// <summary>A sentence of about so many words.</summary>
    public static string Sentence(Random random, int length)
    {
        var words = Enumerable.Range(0, length + random.Next(-2, 3)).Select(_ => Of(Plain, random)).ToList();
        return $"{char.ToUpperInvariant(words[0][0])}{words[0][1..]} {string.Join(' ', words.Skip(1))}.";
    }
}
