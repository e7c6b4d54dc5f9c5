using Generator.Pages.Charts;
using Xunit;

namespace Generator.Tests.Pages;

public class AxisScaleTests
{
    [Theory]
    [InlineData(454.872, "0 100 200 300 400 500")]
    [InlineData(24, "0 5 10 15 20 25")]
    [InlineData(25, "0 5 10 15 20 25")]
    [InlineData(1, "0 0.2 0.4 0.6 0.8 1")]
    [InlineData(0.7, "0 0.2 0.4 0.6 0.8")]
    [InlineData(0, "0 1")]
    public void An_axis_ends_at_the_round_step_that_holds_the_largest_value(double largest, string values) =>
        Assert.Equal(values, string.Join(' ', AxisScale.For((decimal)largest, 5).Values.Select(value => value.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture))));
}
