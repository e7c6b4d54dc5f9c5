using Generator.Diagnostics;
using Generator.Model;
using Generator.Sources;

namespace Generator.Loading;

/// <summary>Reads the schema of each table, and then the keys that tie the tables to one another.</summary>
internal sealed class SchemaLoader(DiagnosticList diagnostics)
{
    private readonly FieldLoader _fields = new(diagnostics);

    /// <summary>What is said of foreign keys waits until every table is known.</summary>
    private readonly List<(Resource From, SchemaObject Key)> _keys = [];

    public Resource? Load(SchemaObject json, string name, string path)
    {
        var before = diagnostics.Count;
        var sources = json.Objects("sources").Select(LoadSource).ToList();
        if (json.Object("schema") is not { } schema)
        {
            if (json.Lacks("schema"))
            {
                diagnostics.Error(json.Where, $"tabellen '{Excerpt.Of(name)}' har ikke noe skjema ('schema')", $"the table '{Excerpt.Of(name)}' has no schema ('schema')");
            }

            return null;
        }

        schema.AllowOnly("fields", "primaryKey", "foreignKeys", "missingValues");
        var fields = _fields.LoadAll(schema);
        if (fields.Count == 0)
        {
            return null;
        }

        var computedFields = _fields.LoadComputed(json);
        Resource resource = new(
            new(name, path, fields)
            {
                Title = json.Localized("title"),
                Description = json.Localized("description"),
                Computed = json.Text("computed") is { Length: > 0 } computed ? computed : null,
                Sources = [.. sources.Select(source => source.Source)],
                ComputedFields = computedFields,
                FirstColumns = [.. Columns(json, "firstColumns", [.. fields.Concat(computedFields).Select(field => field.Name)])],
                PrimaryKey = [.. Columns(schema, "primaryKey", [.. fields.Select(field => field.Name)])],
            },
            json.WhereOf("path"))
        {
            IsSound = diagnostics.Count == before,
            References = [.. sources.Where(source => source.Source.Reference is not null).Select(source => (source.Source.Reference!, source.Where))],
        };
        _keys.AddRange(schema.Objects("foreignKeys").Select(key => (resource, key)));
        return resource;
    }

    /// <summary>The same tables, with their foreign keys; a key to a table that was named but is not well described is passed by.</summary>
    public List<Resource> Connect(IReadOnlyList<Resource> resources, IReadOnlySet<string> named)
    {
        var schemas = resources.Where(resource => resource.Schema.Fields.Count > 0).ToDictionary(resource => resource.Name, resource => resource.Schema, StringComparer.Ordinal);
        var keys = _keys
            .Where(pair => schemas.ContainsKey(pair.From.Name))
            .Select(pair => (pair.From.Name, Key: LoadKey(pair.From.Schema, pair.Key, schemas, named)))
            .ToLookup(pair => pair.Name, pair => pair.Key, StringComparer.Ordinal);
        return [.. resources.Select(resource =>
            resource with
            {
                Schema = resource.Schema with { ForeignKeys = [.. keys[resource.Name].OfType<ForeignKey>()] },
                IsSound = resource.IsSound && keys[resource.Name].All(key => key is not null),
            })];
    }

    private ForeignKey? LoadKey(TableSchema from, SchemaObject key, Dictionary<string, TableSchema> schemas, IReadOnlySet<string> named)
    {
        key.AllowOnly("fields", "reference");
        var columns = Columns(key, "fields", [.. from.Fields.Select(field => field.Name)]);
        if (key.Object("reference") is not { } reference)
        {
            diagnostics.Error(key.Where, "fremmednøkkelen mangler 'reference'", "the foreign key has no 'reference'");
            return null;
        }

        reference.AllowOnly("resource", "fields");

        // The standard lets an empty name mean the table itself.
        var name = reference.Text("resource") is { Length: > 0 } other ? other : from.Name;
        if (!schemas.TryGetValue(name, out var to))
        {
            if (named.Contains(name))
            {
                return null;
            }

            var (norwegian, english) = NearestName.Suggestion(name, schemas.Keys);
            diagnostics.Error(
                reference.WhereOf("resource"),
                $"ingen tabell heter '{Excerpt.Of(name)}'{norwegian}",
                $"no table is named '{Excerpt.Of(name)}'{english}");
            return null;
        }

        var referenced = Columns(reference, "fields", [.. to.Fields.Select(field => field.Name)]);
        if (columns.Count != referenced.Count && key.Texts("fields").Count == columns.Count && reference.Texts("fields").Count == referenced.Count)
        {
            diagnostics.Error(
                reference.WhereOf("fields"),
                $"fremmednøkkelen har {columns.Count} kolonner, men viser til {referenced.Count}",
                $"the foreign key has {columns.Count} columns, but refers to {referenced.Count}");
        }

        return columns.Count > 0 && columns.Count == referenced.Count ? new(columns, name, referenced) : null;
    }

    private List<string> Columns(SchemaObject json, string key, string[] known)
    {
        List<string> columns = [];
        foreach (var column in json.Texts(key))
        {
            if (known.Contains(column.Text))
            {
                columns.Add(column.Text);
                continue;
            }

            var (norwegian, english) = NearestName.Suggestion(column.Text, known);
            diagnostics.Error(
                column.Where,
                $"ingen kolonne heter '{Excerpt.Of(column.Text)}'{norwegian}",
                $"no column is named '{Excerpt.Of(column.Text)}'{english}");
        }

        return columns;
    }

    private static (TableSource Source, SourceLocation Where) LoadSource(SchemaObject json)
    {
        json.AllowOnly("title", "path", "reference", "place", "note", "email");
        return (new(json.Localized("title"), json.Text("path"), json.Text("reference"), json.Localized("place")), json.WhereOf("reference"));
    }
}
