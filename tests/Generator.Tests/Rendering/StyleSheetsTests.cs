using System.Text;
using Generator.Rendering;
using Xunit;

namespace Generator.Tests.Rendering;

public class StyleSheetsTests
{
    [Fact]
    public void What_a_sheet_imports_stands_in_its_place_and_layer() => Assert.Equal(
        "@layer base,site;@layer base{a{color:red;}}b{color:blue;}",
        Bundle(("css/site.css", "@layer base, site;\n@import url(\"base.css\") layer(base);\nb { color: blue; }\n"), ("css/base.css", "/* First. */\na { color: red; }\n")));

    [Fact]
    public void A_space_that_parts_selectors_and_one_in_quotes_are_kept() => Assert.Equal(
        "main :is(h2,h3)::after{content:\" : , {;} \" / \"\";width:calc(1rem + 2%);}",
        Bundle(("css/site.css", "main :is(h2, h3)::after {\n  content: \" : , {;} \" / \"\";\n  width: calc(1rem + 2%);\n}\n")));

    [Fact]
    public void A_query_keeps_the_words_between_its_parts() => Assert.Equal(
        "@media (scripting:enabled) and (width >= 40rem){a{margin:0 auto;}}",
        Bundle(("css/site.css", "@media (scripting: enabled) and (width >= 40rem) { a { margin: 0 auto; } }")));

    private static string Bundle(params (string Path, string Text)[] sheets) => Encoding.UTF8.GetString(
        new StyleSheets(sheets.ToDictionary(sheet => sheet.Path, sheet => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(sheet.Text))).Bundle(sheets[0].Path));
}
