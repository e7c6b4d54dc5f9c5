using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Tests.Support;

/// <summary>The variables, functions and includes that the language's cases may use.</summary>
internal static class Some
{
    public static readonly IReadOnlyDictionary<string, string> Includes = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["item"] = "<i>{{ $1 }}</i>",
        ["nested"] = "({{ include 'item' $1 }})",
        ["named"] = "{{ $0 }}:{{ $title }}:{{ $.title }}",
        ["lines"] = "first\nsecond\n\nthird",
        ["setter"] = "{{ from_include = 'seen'; $own = 'gone' }}",
        ["stops"] = "a{{ if true; ret; end }}b",
        ["returns"] = "a{{ ret 5 }}b",
        ["loop"] = "{{ item_of_loop }}{{ for.index }};",
        ["breaks"] = "{{ break }}",
        ["itself"] = "{{ include 'itself' }}",
        ["broken"] = "fine\n{{ 1 + }}",
        ["fails"] = "fine\n  {{ user.nope.deeper }}",
        ["comma"] = ", {{ $0 }}",
        ["empty"] = "",
    };

    public static ScriptObject Model()
    {
        ScriptObject model = new()
        {
            ["name"] = "Ann & Bob",
            ["n"] = 7,
            ["price"] = 1234.5,
            ["items"] = new ScriptArray { "a", "b", "c" },
            ["people"] = new ScriptArray { Person("Cy", 31), Person("Al", 25), Person("Bo", 31) },
            ["user"] = new ScriptObject { ["name"] = "Ann", ["tags"] = new ScriptArray { "x", "y" } },
            ["day"] = new DateTime(2024, 3, 9, 14, 5, 7),
            ["poco"] = new Poco(),
            ["clr_list"] = new List<int> { 3, 1, 2 },
            ["clr_array"] = new[] { "p", "q" },
            ["clr_map"] = new Dictionary<string, int> { ["one"] = 1, ["Two"] = 2 },
            ["clr_texts"] = new Dictionary<string, string> { ["k"] = "v" },
            ["lazy"] = Enumerable.Range(1, 3).Select(i => i * i),
        };
        model.Import("twice", new Func<int, int>(x => 2 * x));
        model.Import("greet", new Func<string, string, string>((who, how) => $"{how}, {who}!"));
        model.Import("opt", new Func<string, string, string>(Functions.Opt));
        model.Import("count", new Func<object[], int>(Functions.Count));
        model.Import("where", new Func<TemplateContext, SourceSpan, string>((_, span) => span.ToStringSimple()));
        model.Import("fail", new Func<string, string>(Functions.Fail));
        model.Import("nothing", new Func<object?>(() => null));
        return model;
    }

    private static ScriptObject Person(string name, int age) => new() { ["name"] = name, ["age"] = age };

    private static class Functions
    {
        public static string Opt(string a, string b = "none") => $"{a}/{b}";

        public static int Count(params object[] values) => values.Length;

        public static string Fail(string why) => throw new ArgumentException("Not this", nameof(why));
    }
}
