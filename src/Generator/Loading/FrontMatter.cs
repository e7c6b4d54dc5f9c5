using Generator.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Generator.Loading;

/// <summary>What an author writes between the --- lines at the top of a text, read key by key; a key that nobody asks for is a mistake.</summary>
internal sealed class FrontMatter
{
    private const string Duplicate = "Duplicate key ";

    private readonly string _path;
    private readonly DiagnosticList _diagnostics;
    private readonly Dictionary<string, (YamlNode Key, YamlNode Value)> _entries = [];
    private readonly HashSet<string> _known = [];

    // What cannot be read has been said; what it lacks cannot be told.
    private bool _broken;

    private FrontMatter(string path, DiagnosticList diagnostics) => (_path, _diagnostics) = (path, diagnostics);

    /// <summary>Splits a file: the keys, and the text with the lines of the keys left blank, so that its line numbers are the file's.</summary>
    public static (FrontMatter Keys, string Text) Split(string path, string file, DiagnosticList diagnostics)
    {
        FrontMatter keys = new(path, diagnostics);
        var lines = file.ReplaceLineEndings("\n").Split('\n');
        if (lines[0].TrimEnd() != "---")
        {
            diagnostics.Error(
                new(path, 1, 1),
                "filen skal begynne med en linje '---', så tittel og andre opplysninger, og en ny linje '---'",
                "the file is to begin with a line '---', then title and other keys, and another line '---'");
            keys._broken = true;
            return (keys, "");
        }

        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == "---");
        if (end < 0)
        {
            diagnostics.Error(
                new(path, 1, 1),
                "opplysningene øverst slutter aldri; det mangler en linje '---'",
                "the keys at the top never end; a line '---' is missing");
            keys._broken = true;
            return (keys, "");
        }

        keys.Parse(string.Join('\n', lines[1..end]));
        return (keys, new string('\n', end + 1) + string.Join('\n', lines[(end + 1)..]));
    }

    public string? Text(string key, bool required)
    {
        if (Find(key, required) is not { } value)
        {
            return null;
        }

        if (value is YamlScalarNode { Value: { Length: > 0 } text })
        {
            return text;
        }

        Wrong(value, $"'{key}' skal være en tekst", $"'{key}' is to be a text");
        return null;
    }

    public bool Flag(string key)
    {
        if (Find(key, required: false) is not { } value)
        {
            return false;
        }

        if (value is YamlScalarNode { Value: "true" or "false" } flag)
        {
            return flag.Value == "true";
        }

        Wrong(value, $"'{key}' skal være true eller false", $"'{key}' is to be true or false");
        return false;
    }

    public int Number(string key, int otherwise)
    {
        if (Find(key, required: false) is not { } value)
        {
            return otherwise;
        }

        if (value is YamlScalarNode scalar && int.TryParse(scalar.Value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Wrong(value, $"'{key}' skal være et helt tall", $"'{key}' is to be a whole number");
        return otherwise;
    }

    public DateOnly Date(string key)
    {
        if (Find(key, required: true) is not { } value)
        {
            return default;
        }

        if (value is YamlScalarNode scalar && DateOnly.TryParseExact(scalar.Value, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var date))
        {
            return date;
        }

        Wrong(value, $"'{key}' skal være en dato som 2026-11-21", $"'{key}' is to be a date like 2026-11-21");
        return default;
    }

    /// <summary>A list of small maps; each entry is read by its keys.</summary>
    public IReadOnlyList<(string Id, string? Place, SourceLocation Where)> References(string key)
    {
        if (Find(key, required: false) is not { } value)
        {
            return [];
        }

        if (value is not YamlSequenceNode list)
        {
            Wrong(value, $"'{key}' skal være en liste, én linje '- id: …' for hver", $"'{key}' is to be a list, a line '- id: …' for each");
            return [];
        }

        List<(string, string?, SourceLocation)> references = [];
        foreach (var item in list)
        {
            var map = item as YamlMappingNode;
            var id = Scalar(map, "id");
            if (id is null)
            {
                Wrong(item, "her mangler 'id', som i '- id: nivi-2020'", "'id' is missing here, as in '- id: nivi-2020'");
                continue;
            }

            references.Add((id, Scalar(map, "place"), At(item.Start)));
        }

        return references;
    }

    /// <summary>Says what keys are there that no one asked for.</summary>
    public void ReportUnknown()
    {
        foreach (var (name, (key, _)) in _entries.Where(entry => !_known.Contains(entry.Key)))
        {
            var (norwegian, english) = NearestName.Suggestion(name, _known);
            _diagnostics.Error(At(key.Start), $"ukjent opplysning '{name}'{norwegian}", $"unknown key '{name}'{english}");
        }
    }

    /// <summary>Where the key's value is written, or null where the key is not there.</summary>
    public SourceLocation? WhereOf(string key) => _entries.TryGetValue(key, out var entry) ? At(entry.Value.Start) : null;

    private static string? Scalar(YamlMappingNode? map, string key) =>
        map is not null && map.Children.TryGetValue(new YamlScalarNode(key), out var value) && value is YamlScalarNode { Value: { Length: > 0 } text } ? text : null;

    private YamlNode? Find(string key, bool required)
    {
        _known.Add(key);
        if (_entries.TryGetValue(key, out var entry))
        {
            return entry.Value;
        }

        if (required && !_broken && !_entries.Keys.Any(other => NearestName.To(other, [key]) is not null))
        {
            _diagnostics.Error(new(_path, 1, 1), $"'{key}' mangler øverst i filen", $"'{key}' is missing at the top of the file");
        }

        return null;
    }

    private void Parse(string yaml)
    {
        try
        {
            YamlStream stream = [];
            stream.Load(new StringReader(yaml));
            if (stream.Documents is [{ RootNode: YamlMappingNode map }, ..])
            {
                foreach (var (key, value) in map.Children)
                {
                    _entries[key.ToString()] = (key, value);
                }
            }
        }
        catch (YamlException exception)
        {
            _broken = true;
            var reason = exception.InnerException?.Message ?? exception.Message;
            var (norwegian, english) = reason.StartsWith(Duplicate, StringComparison.Ordinal)
                ? ($"'{reason[Duplicate.Length..]}' står to ganger", $"'{reason[Duplicate.Length..]}' stands twice")
                : ("opplysningene øverst kan ikke leses; en verdi med kolon, # eller anførselstegn i seg skal stå i anførselstegn", $"the keys at the top cannot be read ({reason}); a value with a colon, # or quotes in it is to stand in quotes");
            _diagnostics.Error(At(exception.Start), norwegian, english);
        }
    }

    // The keys begin on the line after the first ---.
    private SourceLocation At(Mark mark) => new(_path, (int)mark.Line + 1, (int)mark.Column);

    private void Wrong(YamlNode node, string norwegian, string english) => _diagnostics.Error(At(node.Start), norwegian, english);
}
