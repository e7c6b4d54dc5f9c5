using System.Collections;
using System.Globalization;
using Generator.Pages;
using Scriban.Runtime;

namespace Generator.Rendering;

/// <summary>What texts, and the sentences of templates, do with numbers and names in their language.</summary>
internal static class TextFunctions
{
    public static void AddTo(ScriptObject scope, Edition edition)
    {
        var words = edition.Text("numbers.words").Split(' ');
        var and = edition.Text("numbers.and");
        scope.Import("words", new Func<int, string>(number => number >= 0 && number < words.Length ? words[number] : edition.Numbers.Text(number)));
        scope.Import("round", new Func<decimal, int, decimal>((number, decimals) => decimal.Round(number, decimals, MidpointRounding.AwayFromZero)));
        scope.Import("round_to", new Func<decimal, decimal, decimal>((number, step) => decimal.Round(number / step, MidpointRounding.AwayFromZero) * step));
        scope.Import("percent", new Func<decimal, decimal, int>(Share.Percent));
        scope.Import("year", new Func<int, string>(year => year.ToString(CultureInfo.InvariantCulture)));
        scope.Import("sentence", new Func<IEnumerable, string>(names => Sentence([.. names.Cast<object?>().Select(name => $"{name}")], and)));
    }

    // "a, b og c"
    private static string Sentence(IReadOnlyList<string> names, string and) => names.Count switch
    {
        0 => "",
        1 => names[0],
        _ => $"{string.Join(", ", names.Take(names.Count - 1))} {and} {names[^1]}",
    };
}
