using System.Text.Json;

namespace Browser.Tests.Support;

/// <summary>What the tests counted and measured, for the record of the site's quality: lines of JSON in the folder that RECORD names.</summary>
internal static class QualityFacts
{
    private static readonly JsonSerializerOptions Form = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
    private static readonly Lock Turn = new();

    public static void Write<T>(string name, T fact)
    {
        if (Environment.GetEnvironmentVariable("RECORD") is { Length: > 0 } folder)
        {
            lock (Turn)
            {
                File.AppendAllText(Path.Combine(folder, $"{name}.jsonl"), JsonSerializer.Serialize(fact, Form) + "\n");
            }
        }
    }
}
