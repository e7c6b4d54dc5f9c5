using System.Globalization;
using System.Text;

namespace Generator.Borders.Drawing;

/// <summary>The d of a path, as short as it gets: steps from point to point, no separator that can be spared.</summary>
/// <param name="decimals">0 or 1; with 1, the points that come in are tenths.</param>
internal sealed class SvgPathText(int decimals)
{
    private readonly StringBuilder _text = new();
    private (int X, int Y) _at;

    // Whether a number has just been written, and whether it had a point: then what may follow without a space differs.
    private bool _afterNumber;
    private bool _afterFraction;

    public void Ring(IReadOnlyList<(int X, int Y)> points)
    {
        Line(points);
        Command('z');
        _at = points[0]; // where z takes the pen
    }

    public void Line(IReadOnlyList<(int X, int Y)> points)
    {
        Command('m');
        Step(points[0]);
        for (var i = 1; i < points.Count; i++)
        {
            if (points[i] != points[i - 1])
            {
                Step(points[i]); // after m, further steps are lines
            }
        }
    }

    public override string ToString() => _text.ToString();

    private void Command(char command)
    {
        // The first m is from the corner, as M would be.
        _text.Append(command);
        _afterNumber = false;
    }

    private void Step((int X, int Y) to)
    {
        Number(to.X - _at.X);
        Number(to.Y - _at.Y);
        _at = to;
    }

    private void Number(int value)
    {
        var (whole, tenth) = decimals == 0 ? (Math.Abs(value), 0) : (Math.Abs(value) / 10, Math.Abs(value) % 10);
        if (value < 0)
        {
            _text.Append('-');
        }
        else if (_afterNumber && !(whole == 0 && tenth != 0 && _afterFraction))
        {
            _text.Append(' ');
        }

        if (whole != 0 || tenth == 0)
        {
            _text.Append(CultureInfo.InvariantCulture, $"{whole}");
        }

        if (tenth != 0)
        {
            _text.Append('.').Append((char)('0' + tenth));
        }

        (_afterNumber, _afterFraction) = (true, tenth != 0);
    }
}
