using Generator.Pages;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.Pages;

public sealed class AlphabetTests
{
    [Fact]
    public void Letters_after_z_end_it_and_all_others_stand_with_what_they_are_made_from() => Assert.Equal(
        ["Alta", "Át", "Áta", "Atab", "Daa", "Đab", "Dac", "éa", "Eb", "Zx", "Ærø", "Øy", "Ås", "ås"],
        new[] { "ås", "Ås", "Øy", "Ærø", "Zx", "Eb", "éa", "Dac", "Đab", "Daa", "Atab", "Áta", "Át", "Alta" }.Order(new Alphabet("æøå")));

    [Fact]
    public void Without_letters_after_z_they_stand_with_what_they_are_made_from_too() => Assert.Equal(
        ["Aero", "Ærø", "Alta", "Ås", "Oy", "Øy", "Zx"],
        new[] { "Zx", "Øy", "Oy", "Ås", "Alta", "Ærø", "Aero" }.Order(new Alphabet("")));

    [Fact]
    public void A_name_can_be_written_with_the_letters_a_to_z() =>
        Assert.Equal("alesund karasjohka porsangu snaase evenassi nordre aero", Alphabet.Plain("Ålesund Kárášjohka Porsáŋgu Snåase Evenášši Nordre Ærø"));

    // The program runs without culture data, so taking letters apart by it gives the letters back as they were; the tests run with it and would not see.
    [Fact]
    public void Nothing_in_the_program_takes_letters_apart_by_culture_data() => Assert.Empty(
        Repository.Folder("src/Generator").GetFiles("*.cs", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file.FullName).Contains(".Normalize(", StringComparison.Ordinal))
            .Select(file => file.Name));
}
