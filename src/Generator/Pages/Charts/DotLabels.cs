using System.Globalization;

namespace Generator.Pages.Charts;

/// <summary>A name that could stand beside a dot; the places are parts of the plot, from its left and its top.</summary>
internal sealed record LabelCandidate(string Text, decimal X, decimal Y);

/// <summary>
/// Puts names beside dots, the most important first, and leaves out what would stand on another name or dot. How wide a page is nobody knows
/// when it is built: what fits on a wide plot only is said to.
/// </summary>
internal static class DotLabels
{
    private const decimal LetterWidth = 7.4m;
    private const decimal LineHeight = 17;
    private const decimal FromDot = 11;
    private const decimal Above = 17;

    private enum Side
    {
        Right,
        Left,
        Above,
        Below,
        AboveFrom,
        BelowFrom,
    }

    private readonly record struct PlotSize(decimal Width, decimal Height)
    {
        public static readonly PlotSize Wide = new(560, 340);
        public static readonly PlotSize Narrow = new(250, 250);
    }

    private readonly record struct Box(decimal Left, decimal Top, decimal Right, decimal Bottom)
    {
        public bool Meets(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }

    public static IReadOnlyList<DotLabel> Place(IReadOnlyList<LabelCandidate> candidates, IReadOnlyList<(decimal X, decimal Y)> dots)
    {
        List<DotLabel> labels = [];
        List<Box> wide = [];
        List<Box> narrow = [];
        foreach (var candidate in candidates)
        {
            foreach (var side in Enum.GetValues<Side>())
            {
                var box = BoxOf(candidate, side, PlotSize.Wide);
                if (!IsFree(box, wide, dots, PlotSize.Wide))
                {
                    continue;
                }

                wide.Add(box);
                var small = BoxOf(candidate, side, PlotSize.Narrow);
                var fits = IsFree(small, narrow, dots, PlotSize.Narrow);
                if (fits)
                {
                    narrow.Add(small);
                }

                labels.Add(Label(candidate, side, wideOnly: !fits));
                break;
            }
        }

        return labels;
    }

    private static DotLabel Label(LabelCandidate label, Side side, bool wideOnly)
    {
        var (anchor, right, down) = side switch
        {
            Side.Right => ("", FromDot, 5m),
            Side.Left => ("end", -FromDot, 5m),
            Side.Above => ("mid", 0m, 5 - Above),
            Side.Below => ("mid", 0m, 5 + Above),
            Side.AboveFrom => ("", 0m, 5 - Above),
            _ => ("", 0m, 5 + Above),
        };
        return new(Percent.Of(label.X * 100), Percent.Of(label.Y * 100), Text(right), Text(down), label.Text, anchor, wideOnly);
    }

    private static Box BoxOf(LabelCandidate label, Side side, PlotSize plot)
    {
        var (x, y, width) = (label.X * plot.Width, label.Y * plot.Height, label.Text.Length * LetterWidth);
        var left = side switch
        {
            Side.Right => x + FromDot,
            Side.Left => x - FromDot - width,
            Side.Above or Side.Below => x - (width / 2),
            _ => x,
        };
        var middle = side switch
        {
            Side.Above or Side.AboveFrom => y - Above,
            Side.Below or Side.BelowFrom => y + Above,
            _ => y,
        };
        return new(left, middle - (LineHeight / 2), left + width, middle + (LineHeight / 2));
    }

    private static string Text(decimal pixels) => pixels.ToString(CultureInfo.InvariantCulture);

    private static bool IsFree(Box box, List<Box> taken, IReadOnlyList<(decimal X, decimal Y)> dots, PlotSize plot) =>
        box.Left >= 0
        && box.Right <= plot.Width
        && !taken.Exists(box.Meets)
        && !dots.Any(dot => box.Meets(new((dot.X * plot.Width) - 4, (dot.Y * plot.Height) - 4, (dot.X * plot.Width) + 4, (dot.Y * plot.Height) + 4)));
}
