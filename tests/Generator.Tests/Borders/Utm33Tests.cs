using Generator.Borders;
using Xunit;

namespace Generator.Tests.Borders;

public class Utm33Tests
{
    [Theory]
    [InlineData(15, 60)]
    [InlineData(4.5, 58)]
    [InlineData(5, 62)]
    [InlineData(10.75, 59.9)]
    [InlineData(31.2, 70.4)]
    [InlineData(25.8, 71.2)]
    public void The_projection_agrees_with_Krugers_series_over_the_whole_country(double longitude, double latitude)
    {
        var (east, north) = Utm33.FromDegrees(longitude, latitude);
        var (exactEast, exactNorth) = Kruger(longitude, latitude);

        Assert.Equal(exactEast, east, 0.05);
        Assert.Equal(exactNorth, north, 0.05);
    }

    [Fact]
    public void The_way_back_leads_to_where_one_came_from()
    {
        var (longitude, latitude) = Utm33.ToDegrees(Utm33.PointAt(5.5, 61.25));

        Assert.Equal(5.5, longitude, 0.00002);
        Assert.Equal(61.25, latitude, 0.00002);
    }

    // Kruger 1912, to the fourth order in n: exact to less than a millimetre here.
    private static (double East, double North) Kruger(double longitude, double latitude)
    {
        const double A = 6378137, F = 1 / 298.257223563, Scale = 0.9996;
        var n = F / (2 - F);
        var radius = A / (1 + n) * (1 + (n * n / 4) + (n * n * n * n / 64));
        double[] alpha =
        [
            (n / 2) - (2 * n * n / 3) + (5 * n * n * n / 16) + (41 * n * n * n * n / 180),
            (13 * n * n / 48) - (3 * n * n * n / 5) + (557 * n * n * n * n / 1440),
            (61 * n * n * n / 240) - (103 * n * n * n * n / 140),
            49561 * n * n * n * n / 161280,
        ];
        var (phi, lambda) = (latitude * Math.PI / 180, (longitude - 15) * Math.PI / 180);
        var e = 2 * Math.Sqrt(n) / (1 + n);
        var t = Math.Sinh(Math.Atanh(Math.Sin(phi)) - (e * Math.Atanh(e * Math.Sin(phi))));
        var xi = Math.Atan2(t, Math.Cos(lambda));
        var eta = Math.Atanh(Math.Sin(lambda) / Math.Sqrt(1 + (t * t)));
        var (sumXi, sumEta) = (xi, eta);
        for (var j = 1; j <= 4; j++)
        {
            sumXi += alpha[j - 1] * Math.Sin(2 * j * xi) * Math.Cosh(2 * j * eta);
            sumEta += alpha[j - 1] * Math.Cos(2 * j * xi) * Math.Sinh(2 * j * eta);
        }

        return (500_000 + (Scale * radius * sumEta), Scale * radius * sumXi);
    }
}
