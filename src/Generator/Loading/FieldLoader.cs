using System.Text.RegularExpressions;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Sources;

namespace Generator.Loading;

/// <summary>Reads the columns of a schema.</summary>
internal sealed class FieldLoader(DiagnosticList diagnostics)
{
    private static readonly Dictionary<string, FieldType> Types =
        Enum.GetValues<FieldType>().ToDictionary(type => type.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>The columns that the published table has besides those of the file.</summary>
    public List<Field> LoadComputed(SchemaObject resource) => [.. resource.Objects("computedFields").Select(Load).OfType<Field>()];

    public List<Field> LoadAll(SchemaObject schema)
    {
        List<Field> fields = [];
        Dictionary<string, SchemaObject> objects = new(StringComparer.Ordinal);
        foreach (var json in schema.Objects("fields"))
        {
            if (Load(json) is not { } field)
            {
                continue;
            }

            if (objects.TryAdd(field.Name, json))
            {
                fields.Add(field);
            }
            else
            {
                diagnostics.Error(
                    json.WhereOf("name"),
                    $"to kolonner heter '{Excerpt.Of(field.Name)}'",
                    $"two columns are named '{Excerpt.Of(field.Name)}'");
            }
        }

        foreach (var field in fields.Where(field => field.MissingReason is { } companion && !objects.ContainsKey(companion)))
        {
            var (norwegian, english) = NearestName.Suggestion(field.MissingReason!, objects.Keys);
            diagnostics.Error(
                objects[field.Name].WhereOf("missingReason"),
                $"ingen kolonne heter '{Excerpt.Of(field.MissingReason!)}'{norwegian}",
                $"no column is named '{Excerpt.Of(field.MissingReason!)}'{english}");
        }

        if (fields.Count == 0)
        {
            diagnostics.Error(schema.WhereOf("fields"), "skjemaet har ingen kolonner ('fields')", "the schema has no columns ('fields')");
        }

        return fields;
    }

    private Field? Load(SchemaObject json)
    {
        json.AllowOnly("name", "type", "format", "title", "description", "example", "constraints", "unit", "decimals", "missingReason", "sum", "labels", "language");
        if (json.RequiredText("name") is not { } name)
        {
            return null;
        }

        if (!name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '_'))
        {
            diagnostics.Error(
                json.WhereOf("name"),
                $"'{Excerpt.Of(name)}' er ikke et kolonnenavn; bruk a–z, 0–9 og _",
                $"'{Excerpt.Of(name)}' is not a column name; use a–z, 0–9 and _");
        }

        var constraints = json.Object("constraints") is { } limits ? LoadConstraints(limits) : FieldConstraints.None;
        return new(name, LoadType(json))
        {
            Title = json.Localized("title"),
            Description = json.Localized("description"),
            Unit = json.Localized("unit"),
            Language = json.Text("language"),
            Decimals = json.Count("decimals"),
            Sum = json.Flag("sum"),
            MissingReason = json.Text("missingReason"),
            Constraints = constraints,
            Labels = LabelLoader.Load(json, constraints.Enum, diagnostics),
        };
    }

    private FieldType LoadType(SchemaObject json)
    {
        if (json.RequiredText("type") is not { } name)
        {
            return FieldType.String;
        }

        if (!Types.TryGetValue(name, out var type))
        {
            var (norwegian, english) = NearestName.To(name, Types.Keys) is { } near
                ? ($"mente du '{near}'?", $"did you mean '{near}'?")
                : ($"typene er {string.Join(", ", Types.Keys)}", $"the types are {string.Join(", ", Types.Keys)}");
            diagnostics.Error(
                json.WhereOf("type"),
                $"ukjent type '{Excerpt.Of(name)}'; {norwegian}",
                $"unknown type '{Excerpt.Of(name)}'; {english}");
        }

        return type;
    }

    private FieldConstraints LoadConstraints(SchemaObject json)
    {
        json.AllowOnly("required", "unique", "pattern", "enum", "minimum", "maximum", "minLength", "maxLength");
        FieldConstraints constraints = new()
        {
            Required = json.Flag("required"),
            Unique = json.Flag("unique"),
            PatternText = json.Text("pattern"),
            Pattern = LoadPattern(json),
            Enum = json.Values("enum"),
            Minimum = json.Number("minimum"),
            Maximum = json.Number("maximum"),
            MinLength = json.Count("minLength"),
            MaxLength = json.Count("maxLength"),
        };
        if (constraints.Minimum > constraints.Maximum || constraints.MinLength > constraints.MaxLength)
        {
            diagnostics.Error(json.Where, "minste verdi er større enn største", "the least value is greater than the greatest");
        }

        return constraints;
    }

    private Regex? LoadPattern(SchemaObject json)
    {
        if (json.Text("pattern") is not { } pattern)
        {
            return null;
        }

        const RegexOptions options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;
        try
        {
            _ = new Regex(pattern, options);
            return new($@"\A(?:{pattern})\z", options);
        }
        catch (ArgumentException)
        {
            diagnostics.Error(
                json.WhereOf("pattern"),
                $"'{Excerpt.Of(pattern)}' er ikke et gyldig mønster (regulært uttrykk)",
                $"'{Excerpt.Of(pattern)}' is not a valid pattern (regular expression)");
        }
        catch (NotSupportedException)
        {
            diagnostics.Error(
                json.WhereOf("pattern"),
                $"mønsteret '{Excerpt.Of(pattern)}' bruker tilbakevisning eller fremoverblikk, eller er for stort; skriv det enklere",
                $"the pattern '{Excerpt.Of(pattern)}' uses a back reference or a look-ahead, or is too large; write it more simply");
        }

        return null;
    }
}
