using Generator.Model;
using Generator.Tables;

namespace Generator.Pages.Tables;

/// <summary>Which columns of a table readers see: one of each set of languages, no reasons for what is missing, no keys made for programs.</summary>
internal static class ShownFields
{
    // Names of columns that are for programs and for the order of rows, whatever the table.
    private static readonly HashSet<string> ForPrograms = ["id", "slug", "position", "lat", "lon", "option_id"];

    public static List<Field> Of(PublishedTable table)
    {
        var schema = table.Schema;
        var companions = schema.Fields.Select(field => field.MissingReason).OfType<string>().ToHashSet();
        var twins = schema.Fields.SelectMany(field => schema.TwinsOf(field.Name).Select(twin => $"{field.Name}_{twin}")).ToHashSet();
        return [.. schema.Fields.Where(field => !ForPrograms.Contains(field.Name) && !companions.Contains(field.Name) && !IsReason(field) && !twins.Contains(field.Name))];
    }

    /// <summary>The column that says whose row it is: the name, or the first that is no number.</summary>
    public static int HeadOf(List<Field> fields, PublishedTable table)
    {
        var name = fields.FindIndex(field => field.Name == "name");
        if (name >= 0)
        {
            return name;
        }

        var first = fields.FindIndex(field => !field.IsNumeric || table.Schema.ForeignKeys.Any(key => key.Fields is [var only] && only == field.Name));
        return Math.Max(first, 0);
    }

    // A reason that belongs to no column of the table: why nothing is said elsewhere.
    private static bool IsReason(Field field) => field.Name.EndsWith("_missing", StringComparison.Ordinal);
}
