using System.Text.Json;

namespace Browser.Tests.Support;

/// <summary>A page as build.json lists it.</summary>
internal sealed record SitePage(string Url, string Kind, string Language)
{
    public static SitePage Of(JsonElement listed) => new(Text(listed, "url"), Text(listed, "kind"), Text(listed, "lang"));

    private static string Text(JsonElement listed, string name) => listed.GetProperty(name).GetString()!;
}
