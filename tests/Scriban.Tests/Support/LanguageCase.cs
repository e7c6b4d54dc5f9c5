using System.Globalization;
using Scriban.Syntax;
using Xunit;

namespace Scriban.Tests.Support;

/// <summary>
/// A template and what it must give, errors included. The parts of the file's name between dots are settings:
/// <c>missing.strict.txt</c> is rendered with strict variables and goes with <c>missing.strict.out.txt</c>.
/// </summary>
internal sealed record LanguageCase(string Name)
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Scriban.Tests", "Language");

    private string InputPath => Path.Combine(Folder, Name);

    private string ExpectedPath => Path.ChangeExtension(InputPath, ".out.txt");

    public static TheoryData<string> All() =>
    [
        .. Directory.EnumerateFiles(Folder, "*.txt", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith(".out.txt", StringComparison.Ordinal))
            .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The text of every case.</summary>
    public static string[] Templates() => [.. All().Select(row => File.ReadAllText(new LanguageCase(row.Data).InputPath))];

    public void AssertRendersAsExpected()
    {
        var actual = Render(File.ReadAllText(InputPath));
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
        {
            File.WriteAllText(ExpectedPath, actual);
        }

        AssertSame(File.ReadAllText(ExpectedPath), actual);
    }

#if SCRIBAN_PACKAGE
    // The package words its errors in its own way; the place is the same.
    private static void AssertSame(string expected, string actual) => Assert.Equal(expected.Split(" : error : ")[0], actual.Split(" : error : ")[0]);
#else
    private static void AssertSame(string expected, string actual) => Assert.Equal(expected, actual);
#endif

    private string Render(string text)
    {
        var template = Template.Parse(text, Path.GetFileName(Name));
        if (template.HasErrors)
        {
            return string.Concat(template.Messages.Select(message => $"{message}\n"));
        }

        try
        {
            return template.Render(NewContext());
        }
        catch (ScriptRuntimeException exception)
        {
            return $"{exception.Message}\n";
        }
    }

    private TemplateContext NewContext()
    {
        var settings = Path.GetFileName(Name).Split('.')[1..^1];
        var context = settings.Contains("html") ? new EscapingContext() : new TemplateContext();
        context.NewLine = "\n";
        context.TemplateLoader = new MapLoader(Some.Includes);
        foreach (var setting in settings.Where(setting => setting != "html"))
        {
            Set(context, setting);
        }

        context.PushGlobal(Some.Model());
        return context;
    }

    private static void Set(TemplateContext context, string setting)
    {
        var number = setting.Split('-') is [_, var digits] && int.TryParse(digits, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0;
        switch (setting.TrimEnd([.. "-0123456789"]))
        {
            case "strict":
                context.StrictVariables = true;
                break;
            case "members":
                context.EnableRelaxedMemberAccess = false;
                break;
            case "indexes":
                context.EnableRelaxedIndexerAccess = false;
                break;
            case "targets":
                context.EnableRelaxedTargetAccess = true;
                break;
            case "calls":
                context.EnableRelaxedFunctionAccess = true;
                break;
            case "null-indexer":
                context.EnableNullIndexer = true;
                break;
            case "no-indent":
                context.AutoIndent = false;
                break;
            case "no-empty-lines":
                context.IndentOnEmptyLines = false;
                break;
            case "loops":
                context.LoopLimit = number;
                break;
            case "text":
                context.LimitToString = number;
                break;
            case "depth":
                context.RecursiveLimit = number;
                break;
            case "messages":
                context.RenderRuntimeException = exception => $"[{exception.OriginalMessage}]";
                break;
            case "nested":
                context.ObjectRecursionLimit = number;
                break;
            default:
                context.PushCulture(CultureInfo.GetCultureInfo(setting));
                break;
        }
    }
}
