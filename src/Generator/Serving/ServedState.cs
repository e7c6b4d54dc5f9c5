using System.Text.Encodings.Web;
using System.Text.Json;

namespace Generator.Serving;

/// <summary>What is wrong at the moment, for every page that is open: mistakes of the author's, or a fault of ours.</summary>
internal sealed class ServedState
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private volatile IReadOnlyList<Problem> _problems = [];
    private volatile string? _fault;

    public IReadOnlyList<Problem> Problems
    {
        get => _problems;
        set => (_problems, _fault) = (value, null);
    }

    public void Note(Exception fault) => _fault = $"{fault.GetType().Name}: {fault.Message}";

    /// <summary>What a browser is told: which page it should have, which assets, and what is wrong.</summary>
    public string Of(string version, string assets) =>
        JsonSerializer.Serialize(new { page = version, assets, problems = _problems, fault = _fault }, Options);
}
