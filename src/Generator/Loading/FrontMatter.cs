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
    private readonly Dictionary<string, FrontMatterEntry> _entries = [];
    private readonly HashSet<string> _known = [];

    // What cannot be read has been said; what it lacks cannot be told.
    private bool _broken;

    private FrontMatter(string path, DiagnosticList diagnostics) => (_path, _diagnostics) = (path, diagnostics);

    /// <summary>Splits a file: the keys, and the text with the lines of the keys left blank, so that its line numbers are the file's.</summary>
    public static (FrontMatter Keys, string Text) Split(string path, string file, DiagnosticList diagnostics)
    {
        FrontMatter keys = new(path, diagnostics);
        file = file.ReplaceLineEndings("\n");
        var begins = TryLine(file, 0, out var next);
        if (!IsFence(begins ? file.AsSpan(0, next - 1) : file))
        {
            diagnostics.Error(
                new(path, 1, 1),
                "filen skal begynne med en linje '---', så tittel og andre opplysninger, og en ny linje '---'",
                "the file is to begin with a line '---', then title and other keys, and another line '---'");
            keys._broken = true;
            return (keys, "");
        }

        var first = begins ? next : file.Length;
        var lines = 2;
        var start = first;
        while (TryLine(file, start, out next) && !IsFence(file.AsSpan(start, next - 1 - start)))
        {
            start = next;
            lines++;
        }

        if (next < 0 && !IsFence(file.AsSpan(start)))
        {
            diagnostics.Error(
                new(path, 1, 1),
                "opplysningene øverst slutter aldri; det mangler en linje '---'",
                "the keys at the top never end; a line '---' is missing");
            keys._broken = true;
            return (keys, "");
        }

        keys.Read(file[first..Math.Max(first, start - 1)]);
        return (keys, next < 0 ? new('\n', lines) : string.Concat(new string('\n', lines), file.AsSpan(next)));
    }

    public string? Text(string key, bool required)
    {
        if (Find(key, required) is not { } value)
        {
            return null;
        }

        if (value.Text is { Length: > 0 } text)
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

        if (value.Text is "true" or "false")
        {
            return value.Text == "true";
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

        if (int.TryParse(value.Text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number))
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

        if (DateOnly.TryParseExact(value.Text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var date))
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

        if (value.Node is not YamlSequenceNode list)
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
                Wrong(FrontMatterEntry.Of(item, item), "her mangler 'id', som i '- id: nivi-2020'", "'id' is missing here, as in '- id: nivi-2020'");
                continue;
            }

            references.Add((id, Scalar(map, "place"), At(FrontMatterEntry.Of(item, item).Value)));
        }

        return references;
    }

    /// <summary>Says what keys are there that no one asked for.</summary>
    public void ReportUnknown()
    {
        foreach (var (name, entry) in _entries.Where(entry => !_known.Contains(entry.Key)))
        {
            var (norwegian, english) = NearestName.Suggestion(name, _known);
            _diagnostics.Error(At(entry.Key), $"ukjent opplysning '{name}'{norwegian}", $"unknown key '{name}'{english}");
        }
    }

    /// <summary>Where the key's value is written, or null where the key is not there.</summary>
    public SourceLocation? WhereOf(string key) => _entries.TryGetValue(key, out var entry) ? At(entry.Value) : null;

    private static string? Scalar(YamlMappingNode? map, string key) =>
        map is not null && map.Children.TryGetValue(new YamlScalarNode(key), out var value) && value is YamlScalarNode { Value: { Length: > 0 } text } ? text : null;

    private FrontMatterEntry? Find(string key, bool required)
    {
        _known.Add(key);
        if (_entries.TryGetValue(key, out var entry))
        {
            return entry;
        }

        if (required && !_broken && !_entries.Keys.Any(other => NearestName.To(other, [key]) is not null))
        {
            _diagnostics.Error(new(_path, 1, 1), $"'{key}' mangler øverst i filen", $"'{key}' is missing at the top of the file");
        }

        return null;
    }

    // Nearly every file has a word, a colon and plain text on each line, which a library for all of YAML is not needed for.
    private void Read(string yaml)
    {
        if (!PlainKeys.TryRead(yaml, _entries))
        {
            _entries.Clear();
            Parse(yaml);
        }
    }

    private void Parse(string yaml)
    {
        try
        {
            YamlStream stream = [];
            stream.Load(new FrontMatterParser(yaml));
            if (stream.Documents is [{ RootNode: YamlMappingNode map }, ..])
            {
                foreach (var (key, value) in map.Children)
                {
                    if (key is YamlScalarNode { Value: { } name })
                    {
                        _entries[name] = FrontMatterEntry.Of(key, value);
                    }
                    else
                    {
                        Wrong(FrontMatterEntry.Of(key, key), "navnet på en opplysning skal være en tekst", "the name of a key is to be a text");
                    }
                }
            }
        }
        catch (FrontMatterException exception)
        {
            _broken = true;
            _diagnostics.Error(At(new((int)exception.Start.Line, (int)exception.Start.Column)), exception.Norwegian, exception.English);
        }
        catch (YamlException exception)
        {
            _broken = true;
            var reason = exception.InnerException?.Message ?? exception.Message;
            var (norwegian, english) = reason.StartsWith(Duplicate, StringComparison.Ordinal)
                ? ($"'{reason[Duplicate.Length..]}' står to ganger", $"'{reason[Duplicate.Length..]}' stands twice")
                : ("opplysningene øverst kan ikke leses; en verdi med kolon, # eller anførselstegn i seg skal stå i anførselstegn", $"the keys at the top cannot be read ({reason}); a value with a colon, # or quotes in it is to stand in quotes");
            _diagnostics.Error(At(new((int)exception.Start.Line, (int)exception.Start.Column)), norwegian, english);
        }
    }

    // The keys begin on the line after the first ---.
    private SourceLocation At(FrontMatterPlace place) => new(_path, place.Line + 1, place.Column);

    private void Wrong(FrontMatterEntry entry, string norwegian, string english) => _diagnostics.Error(At(entry.Value), norwegian, english);

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd() is "---";

    // Where the next line begins; false, and -1, for the last.
    private static bool TryLine(string text, int start, out int next)
    {
        next = text.IndexOf('\n', start) + 1;
        next = next == 0 ? -1 : next;
        return next > 0;
    }
}
