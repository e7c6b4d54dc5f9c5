using System.Globalization;
using Scriban.Tests.Support;
using Xunit;

namespace Scriban.Tests;

// A pair of files under Language is a test: add one, and it runs. UPDATE_EXPECTED=1 rewrites what is expected; read that diff before committing it.
public class LanguageTests
{
    [Theory]
    [MemberData(nameof(LanguageCase.All), MemberType = typeof(LanguageCase))]
    public void Renders_as_expected(string name)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        new LanguageCase(name).AssertRendersAsExpected();
    }
}
