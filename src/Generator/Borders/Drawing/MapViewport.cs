namespace Generator.Borders.Drawing;

/// <summary>Where the map's plane lands on a drawing: units from the left and from the top.</summary>
/// <param name="Width">Of the drawing, in its own units.</param>
/// <param name="Height">Of the drawing.</param>
/// <param name="UnitsPerMetre">The scale.</param>
/// <param name="Left">Where the plane's zero east lands.</param>
/// <param name="Top">Where the plane's zero north lands.</param>
internal sealed record MapViewport(double Width, double Height, double UnitsPerMetre, double Left, double Top)
{
    /// <summary>The part of the plane that shows.</summary>
    public MapBox Box => new(
        (int)Math.Floor(-Left / UnitsPerMetre),
        (int)Math.Floor((Top - Height) / UnitsPerMetre),
        (int)Math.Ceiling((Width - Left) / UnitsPerMetre),
        (int)Math.Ceiling(Top / UnitsPerMetre));

    /// <summary>The box as large as it fits into the drawing, in its middle, with an empty edge around.</summary>
    public static MapViewport Fit(MapBox box, double width, double height, double padding)
    {
        var scale = Math.Min((width - (2 * padding)) / Math.Max(1, box.Width), (height - (2 * padding)) / Math.Max(1, box.Height));
        return new(
            width,
            height,
            scale,
            (width / 2) - (scale * (((double)box.West + box.East) / 2)),
            (height / 2) + (scale * (((double)box.South + box.North) / 2)));
    }

    /// <summary>The box as wide as the drawing, which becomes as high as that asks for, in whole units.</summary>
    public static MapViewport FitWidth(MapBox box, double width, double padding) =>
        Fit(box, width, Math.Ceiling((width - (2 * padding)) * box.Height / Math.Max(1, box.Width)) + (2 * padding), padding);

    public (double X, double Y) Place(MapPoint point) => (Left + (UnitsPerMetre * point.X), Top - (UnitsPerMetre * point.Y));
}
