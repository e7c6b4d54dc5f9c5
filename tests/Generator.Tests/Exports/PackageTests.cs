using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.Exports;

public class PackageTests
{
    [Fact]
    public void Every_resource_of_the_package_is_published_as_it_says() => Resources(resource =>
    {
        Assert.Matches("^[a-z0-9._-]+$", resource.GetProperty("name").GetString());
        var bytes = BuiltSite.Bytes($"data/{resource.GetProperty("path").GetString()}");
        Assert.Equal(bytes.Length, resource.GetProperty("bytes").GetInt32());
        Assert.Equal($"sha256:{Convert.ToHexStringLower(SHA256.HashData(bytes.Span))}", resource.GetProperty("hash").GetString());
    });

    [Fact]
    public void The_schema_of_a_table_has_the_columns_of_its_file() => Resources(resource =>
    {
        if (!resource.TryGetProperty("schema", out var schema))
        {
            return;
        }

        var names = schema.GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString()!).ToList();
        Assert.Equal(BuiltSite.Text($"data/{resource.GetProperty("path").GetString()}").Split('\n')[0].Split(','), names);
        Assert.All(schema.GetProperty("primaryKey").EnumerateArray(), key => Assert.Contains(key.GetString()!, names));
    });

    [Fact]
    public void Every_file_of_the_catalogue_is_published()
    {
        var catalogue = BuiltSite.Text("data/katalog.ttl");
        var files = Regex.Matches(catalogue, "dcat:downloadURL <([^>]+)>").Select(match => match.Groups[1].Value).ToList();

        Assert.Contains($"@base <{BuiltSite.Address}data/katalog.ttl>", catalogue, StringComparison.Ordinal);
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Contains($"data/{file}", BuiltSite.Files.Keys));
    }

    private static void Resources(Action<JsonElement> check)
    {
        using var package = JsonDocument.Parse(BuiltSite.Bytes("data/datapackage.json"));
        Assert.All(package.RootElement.GetProperty("resources").EnumerateArray(), check);
    }
}
