using System.Text.RegularExpressions;
using Generator.Tests.Support;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace Generator.Tests.Documentation;

/// <summary>What GitHub is told to do can be done, with no more rights than it needs. That the files follow GitHub's schema, tests/assets/workflows.test.js checks.</summary>
public partial class WorkflowTests
{
    public static TheoryData<string> Workflows => [.. Repository.Folder(".github/workflows").EnumerateFiles("*.yml").Select(file => file.Name).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Every_command_exists_here(string name) =>
        Assert.All(
            Steps(name).Where(step => step.Children.ContainsKey("run")).SelectMany(step => Text(step, "run").Split('\n')),
            line => Assert.Null(ShellLine.Fault(line)));

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Every_action_is_pinned_to_a_commit(string name) =>
        Assert.All(Steps(name).Where(step => step.Children.ContainsKey("uses")).Select(step => Text(step, "uses")), action => Assert.Matches(Pinned(), action));

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Rights_are_given_by_name_and_checkouts_keep_none(string name)
    {
        var workflow = Read($".github/workflows/{name}");

        Assert.IsType<YamlMappingNode>(workflow.Children["permissions"]);
        Assert.All(
            Steps(name).Where(step => step.Children.ContainsKey("uses") && Text(step, "uses").StartsWith("actions/checkout@", StringComparison.Ordinal)),
            step => Assert.Equal("false", Text((YamlMappingNode)step.Children["with"], "persist-credentials")));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void What_others_decide_is_never_part_of_a_command(string name) =>
        Assert.DoesNotContain(Steps(name).Where(step => step.Children.ContainsKey("run")), step => Text(step, "run").Contains("${{", StringComparison.Ordinal));

    [Theory]
    [InlineData("feil-i-data.yml")]
    [InlineData("forslag.yml")]
    public void An_issue_form_has_what_GitHub_asks_of_one(string name)
    {
        var form = Read($".github/ISSUE_TEMPLATE/{name}");
        var fields = ((YamlSequenceNode)form.Children["body"]).Cast<YamlMappingNode>().ToList();
        var ids = fields.Where(field => field.Children.ContainsKey("id")).Select(field => Text(field, "id")).ToList();

        Assert.NotEmpty(Text(form, "name"));
        Assert.NotEmpty(Text(form, "description"));
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(fields, field => Assert.Contains(Text(field, "type"), (string[])["markdown", "input", "textarea", "dropdown", "checkboxes"]));
        Assert.All(fields, field => Assert.True(((YamlMappingNode)field.Children["attributes"]).Children.ContainsKey(Text(field, "type") == "markdown" ? "value" : "label")));
    }

    [Fact]
    public void Dependabot_watches_every_kind_of_dependency()
    {
        var updates = (YamlSequenceNode)Read(".github/dependabot.yml").Children["updates"];

        Assert.Equal(["nuget", "npm", "github-actions"], updates.Cast<YamlMappingNode>().Select(update => Text(update, "package-ecosystem")));
    }

    [Theory]
    [InlineData("dotnet run --project src/Generator -- --utdata x", "Unrecognized command or argument '--utdata'.")]
    [InlineData("./teste.sh", "'./teste.sh' does not exist")]
    [InlineData("curl https://example.org", "nobody knows the command 'curl'")]
    [InlineData("dotnet run --project src/Generater", "'dotnet run --project src/Generater' names no project that is here")]
    [InlineData("UPDATE_EXPECTED=1 ./test.sh # all", null)]
    public void A_command_that_does_not_exist_is_found(string line, string? fault) => Assert.Equal(fault, ShellLine.Fault(line));

    private static IEnumerable<YamlMappingNode> Steps(string name) => ((YamlMappingNode)Read($".github/workflows/{name}").Children["jobs"]).Children.Values
        .SelectMany(job => (YamlSequenceNode)((YamlMappingNode)job).Children["steps"])
        .Cast<YamlMappingNode>();

    private static YamlMappingNode Read(string path)
    {
        YamlStream stream = [];
        using var text = File.OpenText(Path.Combine(Repository.Root.FullName, path));
        stream.Load(text);
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private static string Text(YamlMappingNode node, string key) => ((YamlScalarNode)node.Children[key]).Value ?? "";

    [GeneratedRegex(@"^[\w-]+/[\w-]+@[0-9a-f]{40}$")]
    private static partial Regex Pinned();
}
