using Generator.Borders;
using Generator.Model;

namespace Generator.Checks;

/// <summary>Whether every municipality has its borders, and how many of them are shared.</summary>
internal static class BordersCheck
{
    public static CheckResult Of(Report report, BorderTopology? borders)
    {
        if (borders is null)
        {
            return new(true, "Grenser: rapporten har ingen, og derfor ingen kart", "Borders: the report has none, and so no maps");
        }

        var (drawn, all) = (report.Municipalities.IntersectBy(borders.Shapes.Select(shape => shape.Id), municipality => municipality.Number.Text).Count(), report.Municipalities.Count);
        var shared = borders.Arcs.Count(arc => arc is { Left: not null, Right: not null });
        return new(
            drawn == all,
            $"Grenser: {drawn} av {all} kommuner er tegnet, med {borders.Arcs.Count} linjer, {shared} av dem felles for to",
            $"Borders: {drawn} of {all} municipalities are drawn, with {borders.Arcs.Count} lines, {shared} of them shared by two");
    }
}
