using Scriban.Runtime;
using Scriban.Tests.Support;
using Xunit;

namespace Scriban.Tests;

public class SharedTemplateTests
{
    private const string Page = """
        {{ func row(a, b = 2) }}<{{ a }}:{{ b }}:{{ number }}>{{ end }}
        {{~ for x in list ~}}
        {{ row x }}{{ x.name | string.upcase }}{{ thing.first_name }}{{ include 'item' number }}{{ for.index }}
        {{~ end ~}}
        {{ capture c }}{{ number }}{{ end; c; date.format = '%Y' + number; day; string.mine = number; string.mine }}
        """;

    [Fact]
    public void Threads_share_a_template_and_nothing_else()
    {
        var template = Template.Parse(Page, "page");
        var expected = Enumerable.Range(0, 50).Select(number => Render(Template.Parse(Page, "page"), number)).ToArray();

        Parallel.For(0, 2000, new() { MaxDegreeOfParallelism = 8 }, i => Assert.Equal(expected[i % 50], Render(template, i % 50)));
    }

    [Fact]
    public void A_context_s_changes_to_the_built_ins_stay_its_own()
    {
        TemplateContext changed = new();
        ((ScriptObject)changed.BuiltinObject["string"]!).SetValue("upcase", "mine", readOnly: false);

        Assert.Equal("mine", Template.Parse("{{ string.upcase }}").Render(changed));
        Assert.Equal("A", Template.Parse("{{ string.upcase 'a' }}").Render(new TemplateContext()));
    }

    private static string Render(Template template, int number)
    {
        TemplateContext context = new() { TemplateLoader = new MapLoader(Some.Includes) };
        var model = Some.Model();
        model["number"] = number;
        model["list"] = new ScriptArray(Enumerable.Range(0, number % 5).Select(i => (object)new ScriptObject { ["name"] = $"n{i}" }));
        model["thing"] = number % 2 == 0 ? new Poco() : new { FirstName = number };
        context.PushGlobal(model);
        return template.Render(context);
    }
}
