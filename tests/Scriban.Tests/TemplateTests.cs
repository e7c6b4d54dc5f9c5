using Xunit;

namespace Scriban.Tests;

public class TemplateTests
{
    [Fact]
    public void The_stand_in_is_an_assembly_of_the_name_of_the_package() =>
        Assert.NotNull(System.Reflection.Assembly.Load("Scriban"));
}
