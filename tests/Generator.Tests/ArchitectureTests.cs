using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests;

public class ArchitectureTests
{
    private const string All = "Diagnostics Model Sources Borders Loading Comparing Tables Checks Exports Pages Rendering SiteFiles SiteChecks Publishing Skeletons Serving";

    [Theory]
    [InlineData("Diagnostics", "")]
    [InlineData("Model", "")]
    [InlineData("Sources", "Diagnostics")]
    [InlineData("Borders", "Diagnostics Model Sources")]
    [InlineData("Loading", "Diagnostics Model Sources Borders")]
    [InlineData("Comparing", "Model")]
    [InlineData("Tables", "Model")]
    [InlineData("Checks", "Diagnostics Model Borders Tables")]
    [InlineData("Exports", "Model Borders Tables")]
    [InlineData("Pages", "Diagnostics Model Borders Comparing Tables Exports")]
    [InlineData("Rendering", "Diagnostics Model Sources Borders Tables Exports Pages")]
    [InlineData("SiteFiles", "Model Pages Rendering")]
    [InlineData("SiteChecks", "Diagnostics Model Checks Pages Rendering")]
    [InlineData("Publishing", "Diagnostics Rendering")]
    [InlineData("Skeletons", "Diagnostics Model Sources Loading Tables")]
    [InlineData("Serving", "Diagnostics Sources Loading Pages Rendering SiteFiles SiteChecks")]
    [InlineData("Commands", All)]
    public void A_stage_uses_only_the_stages_before_it(string stage, string earlier) =>
        Assert.Empty(Repository.NamespacesUsedIn($"src/Generator/{stage}").Except(earlier.Split(' ')));

    [Fact]
    public void Every_folder_of_the_program_is_a_stage_of_the_list() =>
        Assert.Empty(Repository.Folder("src/Generator").EnumerateDirectories()
            .Select(folder => folder.Name)
            .Except(["bin", "obj", "Commands", .. All.Split(' ')]));

    // A new edition, or another report of the same kind, is a change of data.
    [Fact]
    public void No_code_names_a_collaboration_or_a_municipality()
    {
        var code = Repository.SourceFilesIn("src").Select(file => (file.FullName, Text: File.ReadAllText(file.FullName))).ToList();

        Assert.Empty(
            from name in ReportNames.InTheData()
            from file in code
            where file.Text.Contains($"\"{name}\"", StringComparison.Ordinal) || file.Text.Contains($" {name} ", StringComparison.Ordinal)
            select $"{file.FullName}: {name}");
    }
}
