namespace Benchmarks.Measuring;

/// <summary>What another generator took for the same work, and the bare loop on the same day, in milliseconds and megabytes.</summary>
internal sealed record Yardstick(int Pages, double Hugo, double HugoMemory, double Loop)
{
    /// <summary>Hugo 0.169 on a machine of two cores.</summary>
    public static readonly IReadOnlyList<Yardstick> All = [new(500, 260, 95, 160), new(5_000, 2_200, 432, 640), new(20_000, 9_100, 1_390, 2_400)];

    public const double HugoUnchanged = 2_900;
    public const double HugoOneChanged = 2_800;
}
