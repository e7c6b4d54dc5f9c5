namespace Generator.Pages.Charts;

/// <summary>An axis from zero to a round number above the largest value, with a line at each round step.</summary>
internal sealed record AxisScale(decimal End, decimal Step)
{
    public IEnumerable<decimal> Values
    {
        get
        {
            for (var value = 0m; value <= End; value += Step)
            {
                yield return value;
            }
        }
    }

    /// <summary>With so many steps at most: of 1, 2 or 5, or ten, a hundred, a tenth as much.</summary>
    public static AxisScale For(decimal largest, int steps)
    {
        if (largest <= 0)
        {
            return new(1, 1);
        }

        var size = 1m;
        while (size * steps < largest)
        {
            size *= 10;
        }

        while (size * steps / 10 >= largest)
        {
            size /= 10;
        }

        var step = new[] { size / 5, size / 2, size }.First(step => step * steps >= largest);
        return new(Math.Ceiling(largest / step) * step, step);
    }
}
