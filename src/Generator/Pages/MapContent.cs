using System.Text.Encodings.Web;
using System.Text.Json;
using Generator.Model;

namespace Generator.Pages;

/// <summary>A collaboration in the table beside the map: the same as the map can show, to be read.</summary>
internal sealed record MapRow(string Name, PageUrl Url, string Colour, Cell Municipalities, Cell Inhabitants, Cell FtePerThousand, Cell LegalBasis, Cell Model);

/// <summary>A way of colouring the map, by the id that scripts know it by.</summary>
internal sealed record MapMode(string Id, string Name);

/// <summary>The page of the map: the drawn one that stands there until the live one is ready, the table, and what the script asks for.</summary>
/// <param name="Map">The drawn map; null for a report without borders, which has no live one either.</param>
/// <param name="Data">What the script fetches.</param>
/// <param name="Borders">What it fetches when someone goes near.</param>
/// <param name="Words">All that the script says, as JSON.</param>
/// <param name="Modes">The ways of colouring it that the data has something for.</param>
/// <param name="Rows">The table.</param>
internal sealed record MapContent(MapView? Map, PageUrl Data, PageUrl Borders, string Words, IReadOnlyList<MapMode> Modes, IReadOnlyList<MapRow> Rows)
{
    public static readonly PageUrl File = PageUrl.File("data/kart.json");

    /// <summary>The borders as exact as they are, for who goes near.</summary>
    public static readonly PageUrl BordersFile = PageUrl.File("data/kart-grenser.json");

    private static readonly string[] Said = ["map", "numbers", "missing", "name_languages", "counted"];

    // The attribute it stands in escapes what has to be.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static MapContent Of(Edition edition) => new(
        edition.Maps?.National(),
        File,
        BordersFile,
        JsonSerializer.Serialize(Said.ToDictionary(name => name, name => Tree(edition.Texts[name])), Plain),
        [.. edition.Texts["map"]["modes"].Names.Where(mode => HasData(mode, edition.Report)).Select(mode => new MapMode(mode, edition.Text($"map.modes.{mode}")))],
        [.. edition.Report.Collaborations.OrderBy(collaboration => edition.In(collaboration.Name), edition.Names).Select(collaboration => Row(collaboration, edition))]);

    private static bool HasData(string mode, Report report) => mode switch
    {
        "size" => report.TryTable(MapGroups.Sizes, out _),
        "earlier" => report.TryTable(MapGroups.Earlier, out _),
        _ => true,
    };

    private static object Tree(TextTree tree) => tree.Leaf is { } text ? text : tree.Names.ToDictionary(name => name, name => Tree(tree[name]));

    private static MapRow Row(Collaboration collaboration, Edition edition) => new(
        edition.In(collaboration.Name),
        edition.UrlOf(collaboration),
        edition.Geography?.ClassOf(collaboration) ?? "outside",
        edition.Figures.Cell(collaboration.Members.Count, 0, null),
        edition.Figures.Cell(collaboration.Population, 0, null),
        edition.Figures.Cell(collaboration.FtePerThousand, 3, collaboration.MissingReason("fte")),
        InWords(collaboration.LegalBasis?.Name, collaboration.MissingReason("legal_basis"), edition),
        InWords(collaboration.Model?.Name, collaboration.MissingReason("model"), edition));

    private static Cell InWords(LocalizedText? text, string? missing, Edition edition) => text is null
        ? edition.Figures.Cell(null, 0, missing)
        : new(edition.In(text), edition.In(text));
}
