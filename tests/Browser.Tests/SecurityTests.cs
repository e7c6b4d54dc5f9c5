using System.Net;
using Browser.Tests.Support;
using Xunit;

namespace Browser.Tests;

public sealed class SecurityTests(SiteInBrowser browser)
{
    // Tries what a policy is there to stop, and tells what got through.
    private const string Attack = """
        async () => {
          const done = [];
          const script = document.createElement("script");
          script.textContent = "window.inlineScriptRan = true";
          document.head.append(script);
          if (window.inlineScriptRan) done.push("an inline script");
          const style = document.createElement("style");
          style.textContent = "html { --inline-style: on }";
          document.head.append(style);
          if (getComputedStyle(document.documentElement).getPropertyValue("--inline-style")) done.push("an inline style");
          const button = document.createElement("button");
          button.setAttribute("onclick", "window.handlerRan = true");
          document.body.append(button);
          button.click();
          if (window.handlerRan) done.push("a handler in an attribute");
          const refused = (act) => new Promise((tell) => {
            const heard = () => tell(true);
            document.addEventListener("securitypolicyviolation", heard, { once: true });
            act();
            setTimeout(() => { document.removeEventListener("securitypolicyviolation", heard); tell(false); }, 2000);
          });
          if (!await refused(() => { fetch("https://example.org/").catch(() => {}); })) done.push("a request to another server");
          if (!await refused(() => { new Image().src = "https://example.org/x.png"; })) done.push("a picture from another server");
          return done;
        }
        """;

    [Theory]
    [InlineData("nb")]
    [InlineData("en")]
    public async Task No_kind_of_page_runs_what_was_not_written_for_it_or_asks_another_server(string language)
    {
        await using var reader = await browser.NewReader();
        List<string> done = [];
        foreach (var one in browser.Site.OneOfEachKind(language))
        {
            var page = await browser.Open(reader, one.Url);
            done.AddRange((await page.EvaluateAsync<string[]>(Attack)).Select(what => $"{one.Url}: {what}"));
            await page.CloseAsync();
        }

        Findings.AssertNone(done);
    }

    [Fact]
    public void Every_page_has_the_strict_policy_and_only_the_search_may_compile_its_engine()
    {
        const string Strict = "default-src 'self'; img-src 'self' data:; base-uri 'self'; form-action 'self'; object-src 'none'";
        const string Engine = "; script-src 'self' 'wasm-unsafe-eval'";
        Findings.AssertNone(
            from page in browser.Site.Pages
            let wanted = Strict + (page.Kind == "search" ? Engine : "")
            where !WebUtility.HtmlDecode(browser.Site.HtmlOf(page)).Contains($"<meta http-equiv=\"Content-Security-Policy\" content=\"{wanted}\">", StringComparison.Ordinal)
            select $"{page.Url}: not the policy {wanted}");
    }
}
