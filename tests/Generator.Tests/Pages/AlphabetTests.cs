using Generator.Pages;
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
}
