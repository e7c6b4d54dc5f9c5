using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Checks;

/// <summary>Where a row's cell is written.</summary>
internal static class Place
{
    public static SourceLocation Of(DataRow row, string column)
    {
        var place = row.PlaceOf(column);
        return new(place.Path, place.Line, place.Column);
    }
}
