using System.Globalization;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using Scriban.Tests.Support;
using Xunit;

namespace Scriban.Tests;

// What hosts do with templates, contexts and objects from .NET.
public class HostTests
{
    [Fact]
    public void A_model_is_any_object_with_properties() =>
        Assert.Equal("Ada, 3, p, all", Template.Parse("{{ first_name }}, {{ rank }}, {{ inner_list[0] }}, {{ everybody }}").Render(new Person()));

    [Fact]
    public void Renamer_and_filter_hold_for_nested_objects_too() =>
        Assert.Equal("Ada|Ada|", Template.Parse("{{ Poco.FirstName }}|{{ FirstName }}|{{ Poco.Rank }}").Render(
            new { Poco = new Poco(), FirstName = "Ada" }, member => member.Name, member => member.Name != "Rank"));

    [Fact]
    public void A_dictionary_is_a_model_whose_keys_keep_their_names() =>
        Assert.Equal("1", Template.Parse("{{ MyKey }}").Render(new Dictionary<string, object?> { ["MyKey"] = 1 }));

    [Fact]
    public void A_type_gives_its_static_members_and_a_derived_object_imports_its_own()
    {
        ScriptObject imported = [];
        imported.Import(typeof(Tools));

        Assert.Equal("3 tool", Render("{{ add_up 1 2 }} {{ title }}{{ version }}", imported));
        Assert.Equal("3 tool", Render("{{ add_up 1 2 }} {{ title }}", new Tools()));
    }

    [Fact]
    public void What_is_read_only_is_not_imported_over()
    {
        ScriptObject model = [];
        model.SetValue("fixed", 1, readOnly: true);
        model.Import("fixed", () => 2);

        Assert.Equal("1", Render("{{ fixed }}", model));
    }

    [Fact]
    public void A_host_may_answer_for_variables_and_members()
    {
        TemplateContext context = new()
        {
            StrictVariables = true,
            EnableRelaxedMemberAccess = false,
            TryGetVariable = (TemplateContext _, SourceSpan _, ScriptVariable variable, out object? value) =>
            {
                value = $"<{variable.Name}>";
                return variable.Name != "unknown";
            },
            TryGetMember = (TemplateContext _, SourceSpan _, object target, string member, out object? value) =>
            {
                value = $"{target}.{member}";
                return true;
            },
        };

        Assert.Equal("<a> 5.b", Template.Parse("{{ a }} {{ x = 5; x.b }}").Render(context));
        Assert.Throws<ScriptRuntimeException>(() => Template.Parse("{{ unknown }}").Render(context));
    }

    [Fact]
    public void An_expression_is_evaluated_to_its_value()
    {
        TemplateContext context = new();
        context.PushGlobal(new ScriptObject { ["n"] = 4 });

        Assert.Equal(9, Template.Evaluate("n * 2 + 1", context));
        Assert.Equal("ada", Template.Evaluate("first_name | string.downcase", new Person()));
        Assert.Equal(3, Template.Parse("text {{ 1 }} more {{ x = 2; x + 1 }}").Evaluate(context));
        Assert.Equal("", context.Output.ToString());
    }

    [Fact]
    public void A_template_with_errors_has_messages_and_cannot_be_rendered()
    {
        var template = Template.Parse("ok\n{{ 1 + }}\n{{ if }}{{ end }}", "page.html");

        Assert.StartsWith("page.html(2,8) : error : ", $"{template.Messages[0]}", StringComparison.Ordinal);
        Assert.True(template.HasErrors);
        Assert.Throws<InvalidOperationException>(() => template.Render());
    }

    [Fact]
    public void A_failure_tells_its_place_in_all_ways()
    {
        var failure = Assert.Throws<ScriptRuntimeException>(() => Template.Parse("a\n  {{ x.y }}", "p").Render());

        Assert.Equal("p(2,6) : error : Cannot get the member x.y for a null object.", failure.Message);
        Assert.Equal(failure.Message, failure.ToString());
        Assert.Equal("Cannot get the member x.y for a null object.", failure.OriginalMessage);
        Assert.Equal((7, 1, 5), (failure.Span.Start.Offset, failure.Span.Start.Line, failure.Span.Start.Column));
    }

    [Fact]
    public void The_exception_of_a_host_function_is_kept_inside()
    {
        var failure = Assert.Throws<ScriptRuntimeException>(() => Render("{{ 1; fail 'x' }}", Some.Model()));

        Assert.IsType<ArgumentException>(failure.InnerException);
        Assert.StartsWith("<input>(1,12) : error : ", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_render_aborts()
    {
        using CancellationTokenSource source = new();
        TemplateContext context = new() { CancellationToken = source.Token, LoopLimit = 0 };
        ScriptObject model = [];
        model.Import("stop", new Func<string>(() =>
        {
            source.Cancel();
            return "";
        }));
        context.PushGlobal(model);

        Assert.Throws<ScriptAbortException>(() => Template.Parse("{{ while true; stop; end }}").Render(context));
    }

    [Fact]
    public void An_included_template_is_loaded_once_per_context()
    {
        MapLoader loader = new(Some.Includes);
        TemplateContext context = new() { TemplateLoader = loader };

        Template.Parse("{{ include 'item' 1 }}{{ include 'item' 2 }}").Render(context);
        Assert.Equal(1, loader.Loads);
        Assert.Equal(["inc/item"], context.CachedTemplates.Keys);
    }

    [Fact]
    public void Text_goes_to_the_output_that_was_pushed()
    {
        using StringWriter writer = new();
        TemplateContext context = new();
        context.PushOutput(new TextWriterOutput(writer));

        Template.Parse("{{ 'a'; 1 }} b").Render(context);
        Assert.Equal("a1 b", writer.ToString());
    }

    [Fact]
    public void Every_value_goes_through_the_method_that_hosts_override()
    {
        Recorder context = new() { TemplateLoader = new MapLoader(Some.Includes) };
        context.PushGlobal(Some.Model());

        Template.Parse("t {{ 1; n; null; 'a' + 'b'; x = 5; include 'item' 7; capture c }}!{{ 2.5 }}{{ end; c }}").Render(context);
        Assert.Equal(["1", "7", "ab", "7", "<i>7</i>", "2.5", "!2.5"], context.Written);
    }

    [Fact]
    public void Names_may_ignore_case()
    {
        TemplateContext context = new(StringComparer.OrdinalIgnoreCase);
        context.PushGlobal(new ScriptObject(StringComparer.OrdinalIgnoreCase) { ["Name"] = "x" });

        Assert.Equal("xX1", Template.Parse("{{ NAME }}{{ name | STRING.upcase }}{{ a = 1; A }}").Render(context));
    }

    [Fact]
    public void A_culture_that_was_pushed_writes_and_reads_numbers()
    {
        TemplateContext context = new();
        context.PushCulture(CultureInfo.GetCultureInfo("nb-NO"));

        Assert.Equal("1,5 2,5", Template.Parse("{{ 1.5 }} {{ '2,5' | string.to_double }}").Render(context));
        Assert.Equal("nb-NO", context.PopCulture().Name);
        Assert.Equal(CultureInfo.InvariantCulture, context.CurrentCulture);
    }

    [Fact]
    public void Arguments_become_the_types_of_the_parameters()
    {
        ScriptObject model = [];
        model.Import("kinds", new Func<long, double?, bool, DayOfWeek, IList<string>, char[], string>((a, b, c, d, e, _) => $"{a} {b} {c} {d} {string.Join('/', e)}"));
        model.Import("day", new Func<DateTime, int>(date => date.Day));

        Assert.Equal("3  True Friday 1/x", Render("{{ kinds '3' null 'yes' 'friday' [1, 'x'] null }}", model));
        Assert.Equal("9", Render("{{ day '2024-03-09' }}", model));
    }

    private static string Render(string text, ScriptObject model)
    {
        TemplateContext context = new();
        context.PushGlobal(model);
        return Template.Parse(text).Render(context);
    }

    private sealed class Person
    {
        public static string Everybody => "all";

        public string FirstName { get; } = "Ada";

        public int Rank { get; } = 3;

        public string[] InnerList { get; } = ["p"];
    }

    private sealed class Tools : ScriptObject
    {
        public const string Version = "constants stay out";

        public static string Title => "tool";

        public static int AddUp(int a, int b) => a + b;
    }

    private sealed class Recorder : TemplateContext
    {
        public List<string> Written { get; } = [];

        public override TemplateContext Write(SourceSpan span, object? textAsObject)
        {
            Written.Add(ObjectToString(textAsObject) ?? "");
            return base.Write(span, textAsObject);
        }
    }
}
