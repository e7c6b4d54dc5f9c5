using Generator.Commands;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Sources;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.Commands;

/// <summary>The address that a site will have, as it is given on the command line.</summary>
public class BaseAddressTests
{
    [Theory]
    [InlineData("https://example.org/kart/")]
    [InlineData("http://127.0.0.1:5080")]
    public void An_address_can_be_given(string address) =>
        Assert.Equal(new Uri(address), CommandLine.Create(TextWriter.Null, TextWriter.Null).Parse(["build", "--base-url", address]).GetValue<Uri?>("--base-url"));

    [Theory]
    [InlineData("kart")]
    [InlineData("/kart/")]
    [InlineData("file:///kart/")]
    public void What_is_no_address_of_a_site_is_refused(string address) =>
        Assert.Equal(
            $"'{address}' is not an address that begins with https://",
            Assert.Single(CommandLine.Create(TextWriter.Null, TextWriter.Null).Parse(["--base-url", address]).Errors).Message);

    [Fact]
    public void An_address_without_its_last_slash_is_a_folder_all_the_same() =>
        Assert.Equal(
            "https://example.org/kart/",
            SiteSettingsLoader.Load(SourceFolders.Read(Repository.Root, new()).Content, new Uri("https://example.org/kart"), new DiagnosticList())!.Base!.ToString());
}
