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
            foreach (var left in new[] { false, true })
            {
                var box = BoxOf(candidate, left, PlotSize.Wide);
                if (!IsFree(box, wide, dots, PlotSize.Wide))
                {
                    continue;
                }

                wide.Add(box);
                var small = BoxOf(candidate, left, PlotSize.Narrow);
                var fits = IsFree(small, narrow, dots, PlotSize.Narrow);
                if (fits)
                {
                    narrow.Add(small);
                }

                labels.Add(new(Percent.Of(candidate.X * 100), Percent.Of(candidate.Y * 100), candidate.Text, left, !fits));
                break;
            }
        }

        return labels;
    }

    private static Box BoxOf(LabelCandidate label, bool left, PlotSize plot)
    {
        var (x, y, width) = (label.X * plot.Width, label.Y * plot.Height, label.Text.Length * LetterWidth);
        return left
            ? new(x - FromDot - width, y - (LineHeight / 2), x - FromDot, y + (LineHeight / 2))
            : new(x + FromDot, y - (LineHeight / 2), x + FromDot + width, y + (LineHeight / 2));
    }

    private static bool IsFree(Box box, List<Box> taken, IReadOnlyList<(decimal X, decimal Y)> dots, PlotSize plot) =>
        box.Left >= 0
        && box.Right <= plot.Width
        && !taken.Exists(box.Meets)
        && !dots.Any(dot => box.Meets(new((dot.X * plot.Width) - 4, (dot.Y * plot.Height) - 4, (dot.X * plot.Width) + 4, (dot.Y * plot.Height) + 4)));
}
