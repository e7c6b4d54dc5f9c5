using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Browser.Tests.Support;

/// <summary>axe-core in a page: brought once, and run as often as the page's look changes.</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    private static readonly string[] Tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    private const string Run = """
        async (tags) => {
          await document.fonts.ready;
          const { violations } = await axe.run(document, { runOnly: { type: "tag", values: tags }, rules: { "target-size": { enabled: true } }, resultTypes: ["violations"] });
          return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}: ${help}`));
        }
        """;

    public static Task InjectInto(IPage page) => page.EvaluateAsync(Script);

    public static Task<string[]> ViolationsOn(IPage page) => page.EvaluateAsync<string[]>(Run, Tags);
}
