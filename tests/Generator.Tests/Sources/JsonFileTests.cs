using Generator.Diagnostics;
using Generator.Sources;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.Sources;

public class JsonFileTests
{
    private readonly DiagnosticList _diagnostics = new();

    [Fact]
    public void Every_value_knows_its_place()
    {
        var json = Assert.IsType<JsonObject>(JsonFile.Read(Some.Json("{\n  \"æ\": [1.50, true, null],\n  \"b\": {\"c\": \"d\\n\"}\n}\n"), _diagnostics));

        var list = Assert.IsType<JsonList>(json["æ"]?.Value);
        Assert.Equal(("data/a.json:1:1", "data/a.json:2:3", "data/a.json:2:8"), ($"{json.Where}", $"{json["æ"]?.Where}", $"{list.Where}"));
        Assert.Equal("1.50", Assert.IsType<JsonNumber>(list.Items[0]).Text);
        Assert.True(Assert.IsType<JsonBoolean>(list.Items[1]).Value);
        Assert.Equal("data/a.json:2:21", $"{Assert.IsType<JsonNull>(list.Items[2]).Where}");
        var text = Assert.IsType<JsonText>(Assert.IsType<JsonObject>(json["b"]?.Value)["c"]?.Value);
        Assert.Equal(("d\n", "data/a.json:3:14"), (text.Text, $"{text.Where}"));
        Assert.Null(json["d"]);
        Assert.Empty(_diagnostics);
    }

    [Theory]
    [InlineData("{\"a\": 1 \"b\": 2}", "data/a.json:1:8: error: det mangler et komma her")]
    [InlineData("[\"a\" \"b\"]", "data/a.json:1:5: error: det mangler et komma her")]
    [InlineData("[1,\n2,\n]", "data/a.json:2:2: error: komma etter det siste elementet; slett det")]
    [InlineData("[01]", "data/a.json:1:3: error: '1' er ikke ventet her; JSON-en er ikke gyldig")]
    [InlineData("[truth]", "data/a.json:1:5: error: 't' er ikke ventet her; JSON-en er ikke gyldig")]
    [InlineData("[1] 2", "data/a.json:1:5: error: '2' er ikke ventet her; JSON-en er ikke gyldig")]
    [InlineData("{\"a\": \"b", "data/a.json:1:9: error: filen slutter før JSON-en er ferdig; mangler det en '}', ']' eller '\"'?")]
    [InlineData("['a']", "data/a.json:1:2: error: ''' er ikke ventet her; JSON-en er ikke gyldig")]
    [InlineData(" \n ", "data/a.json:1:1: error: filen er tom; den skal inneholde JSON")]
    [InlineData("[\"\\udc00\"]", "data/a.json:1:2: error: teksten har et halvt tegn (\\uD800–\\uDFFF uten sin andre halvdel)")]
    public void A_mistake_of_form_is_told_at_its_place(string text, string message)
    {
        Assert.Null(JsonFile.Read(Some.Json(text), _diagnostics));
        Assert.Equal(message, $"{Assert.Single(_diagnostics)}");
    }
}
