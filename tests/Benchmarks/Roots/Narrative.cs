using System.Globalization;

namespace Benchmarks.Roots;

/// <summary>One and a half kilobytes of Markdown: headings, a table, links, a footnote and a list.</summary>
internal sealed class Narrative(Random random, IReadOnlyList<string> numbers)
{
    public string Of(string name) => $"""
        ---
        title: {name}
        description: Hvem som kjøper inn for {name}, og hva det har ført til.
        updated: 2026-11-21
        ---
        {Sentence(14)} {Sentence(12)} Se også [naboen]({Link()}).

        ## Avtalene

        {Sentence(15)} Det står i **[loven](https://lovdata.no/)**.[^1] {Sentence(13)} {Sentence(11)}

        | Avtale | Fra | Verdi |
        | :-- | :-- | --: |
        | {Words.Name(random)} | 20{Number(10, 30)} | {Number(10, 99)},{Number(1, 9)} |
        | {Words.Name(random)} | 20{Number(10, 30)} | {Number(10, 99)},{Number(1, 9)} |
        | {Words.Name(random)} | 20{Number(10, 30)} | {Number(10, 99)},{Number(1, 9)} |
        | {Words.Name(random)} | 20{Number(10, 30)} | {Number(10, 99)},{Number(1, 9)} |

        {Sentence(16)} {Sentence(14)}

        ## Det som er *lært*

        - {Sentence(9)}
        - {Sentence(11)} Slik er det også [her]({Link()}).
        - {Sentence(8)}

        ### Videre

        {Sentence(15)} {Sentence(13)} {Sentence(12)} Sammenlign med [en annen]({Link()}) kommune.

        [^1]: {Sentence(10)}

        """;

    private string Sentence(int length) => Words.Sentence(random, length);

    private string Link() => $"kommune:{Words.Of(numbers, random)}";

    private string Number(int least, int most) => random.Next(least, most).ToString(CultureInfo.InvariantCulture);
}
