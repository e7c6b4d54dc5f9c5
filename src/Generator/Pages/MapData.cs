using System.Text.Json;
using Generator.Borders;
using Generator.Borders.Importing;
using Generator.Model;

namespace Generator.Pages;

/// <summary>
/// What the map in the browser is made of, for all languages: <c>/data/kart.json</c>. Municipalities stand column by column, which packs best, in the
/// order of their numbers; where one names another, or a collaboration, it is by place in the list. What can be derived is left out:
/// a slug that follows from the name, a number that is still the same, a neighbour by land.
/// </summary>
internal sealed class MapData(Report report, Geography geography, IReadOnlyList<SiteLanguage> languages)
{
    // At the country's size on a large screen a pixel is some two kilometres; who goes nearer is given the borders as they are.
    private const double SmallestTriangle = 12_000_000;
    private const int Grid = 200;
    private const int FineGrid = 150;

    private readonly List<Municipality> _municipalities = [.. report.Municipalities.OrderBy(municipality => municipality.Number.Text, StringComparer.Ordinal)];
    private readonly MapText _text = new(languages);

    public byte[] Write()
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WritePropertyName("counties");
            json.WriteStartArray();
            foreach (var county in report.Counties)
            {
                json.WriteStartArray();
                json.WriteStringValue(county.Number);
                json.WriteStringValue(county.Name);
                json.WriteStringValue(county.Slug);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            new MapGroups(report, geography, _text).Write(json, _municipalities);
            WriteMunicipalities(json);
            json.WritePropertyName("borders");
            json.WriteRawValue(CoarseBorders.Write(geography.Drawing, SmallestTriangle, Grid));
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>The borders alone, as exact as they are: <c>/data/kart-grenser.json</c>.</summary>
    public byte[] WriteBorders() => CoarseBorders.Write(geography.Drawing, 0, FineGrid);

    private void WriteMunicipalities(Utf8JsonWriter json)
    {
        var places = _municipalities.Select((municipality, place) => (municipality.Number.Text, place)).ToDictionary();
        var collaborations = report.Collaborations.Select((collaboration, place) => (collaboration.Number, place)).ToDictionary();
        json.WriteStartObject("municipalities");
        Column("number", municipality => json.WriteStringValue(municipality.Number.Text));
        Column("name", municipality => json.WriteStringValue(municipality.Name));
        Column("county", municipality => json.WriteStringValue(municipality.County.Number), DiffersFromNumber);
        Column("slug", municipality => json.WriteStringValue(municipality.Slug), municipality => municipality.Slug != Slug.Of(municipality.Name));
        Column("population", municipality => json.WriteNumberValue(municipality.Population));
        Column("collaboration", municipality => json.WriteNumberValue(report.CollaborationOf(municipality) is { } own ? collaborations[own.Number] : -1));

        // In kilometres.
        Column("x", municipality => json.WriteNumberValue((int)Math.Round(Point(municipality).X / 1000.0)));
        Column("y", municipality => json.WriteNumberValue((int)Math.Round(Point(municipality).Y / 1000.0)));
        Column("names", municipality => Pairs(municipality.ParallelNames.Select(name => (name.Language, name.Name))), municipality => municipality.ParallelNames.Count > 0);
        Column("later", municipality => Pairs(municipality.Later.Select(later => (later.Number, later.Name == municipality.Name ? "" : later.Name))), IsRenumbered);
        Column(
            "water",
            municipality =>
            {
                json.WriteStartArray();
                foreach (var neighbour in ByWater(municipality))
                {
                    json.WriteNumberValue(places[neighbour.Id]);
                }

                json.WriteEndArray();
            },
            municipality => ByWater(municipality).Any());
        json.WriteEndObject();

        // A column of all, or of those it applies to, by place.
        void Column(string name, Action<Municipality> write, Predicate<Municipality>? applies = null)
        {
            json.WritePropertyName(name);
            if (applies is null)
            {
                json.WriteStartArray();
                _municipalities.ForEach(write);
                json.WriteEndArray();
                return;
            }

            json.WriteStartObject();
            foreach (var municipality in _municipalities.Where(municipality => applies(municipality)))
            {
                json.WritePropertyName(places[municipality.Number.Text].ToString(System.Globalization.CultureInfo.InvariantCulture));
                write(municipality);
            }

            json.WriteEndObject();
        }

        void Pairs(IEnumerable<(string, string)> pairs)
        {
            json.WriteStartArray();
            foreach (var (first, second) in pairs)
            {
                json.WriteStartArray();
                json.WriteStringValue(first);
                json.WriteStringValue(second);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }
    }

    private static bool DiffersFromNumber(Municipality municipality) => !municipality.Number.Text.StartsWith(municipality.County.Number, StringComparison.Ordinal);

    private static bool IsRenumbered(Municipality municipality) =>
        municipality.Later.Count > 1 || (municipality.Later is [var later] && (later.Number != municipality.Number.Text || later.Name != municipality.Name));

    private MapPoint Point(Municipality municipality) => geography.Topology[municipality.Number.Text].LabelPoint;

    // Each pair once.
    private IEnumerable<Neighbour> ByWater(Municipality municipality) => geography.NeighboursOf(municipality)
        .Where(neighbour => neighbour.Kind is NeighbourKind.Water && string.CompareOrdinal(municipality.Number.Text, neighbour.Id) < 0);
}
