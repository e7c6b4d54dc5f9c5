using System.Globalization;
using Generator.Loading;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace Generator.Tests.Loading;

public sealed class PlainKeysTests
{
    // What lines are put together of: plain words, and signs that mean something somewhere in YAML.
    private static readonly string[] Parts =
        ["tittel", "æøå", "Å", "2026-11-21", "12", "true", "null", " ", " ", ":", ": ", "#", " #", "'", "\"", "-", "- ", "[", "]", "{", "}", ",", "&", "*", "!", "|", ">", "%", "@", "`", "?", "~", "…", "\u00A0", "\u0085", "\t", "–", "«", "»"];

    [Fact]
    public void What_is_read_as_plain_keys_is_what_the_library_reads()
    {
        Random random = new(1);
        var plain = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var yaml = string.Join('\n', Enumerable.Range(0, random.Next(1, 4)).Select(line => $"{(char)('a' + line)}: {Text(random)}"));
            Dictionary<string, FrontMatterEntry> read = [];
            if (PlainKeys.TryRead(yaml, read))
            {
                plain++;
                Assert.Equal(ByLibrary(yaml), read.Select(entry => $"{entry.Key}: {entry.Value with { Node = null }}"));
            }
        }

        Assert.InRange(plain, 1_000, 19_000);
    }

    [Theory]
    [InlineData("title: Omfang\ndescription: Hvor mange som er med, og hvor.\nupdated: 2026-11-21", true)]
    [InlineData("title: 'Omfang'", false)]
    [InlineData("title: Omfang: hvor mange", false)]
    [InlineData("title: Omfang # snart", false)]
    [InlineData("title: Omfang\ntitle: En gang til", false)]
    [InlineData("title: Omfang\n  og mer", false)]
    [InlineData("title:", false)]
    [InlineData("sources:\n  - id: nivi-2020", false)]
    public void Only_a_word_a_colon_and_plain_text_is_read_without_the_library(string yaml, bool plain) => Assert.Equal(plain, PlainKeys.TryRead(yaml, []));

    private static IEnumerable<string> ByLibrary(string yaml)
    {
        YamlStream stream = [];
        stream.Load(new StringReader(yaml));
        return ((YamlMappingNode)stream.Documents[0].RootNode).Children.Select(pair =>
            string.Create(CultureInfo.InvariantCulture, $"{pair.Key}: {FrontMatterEntry.Of(pair.Key, pair.Value) with { Node = null }}"));
    }

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Parts[random.Next(Parts.Length)]));
}
