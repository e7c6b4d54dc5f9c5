namespace Generator.Pages;

/// <summary>Parts of wholes; of nothing they are nothing.</summary>
internal static class Share
{
    public static decimal Of(decimal part, decimal whole) => whole == 0 ? 0 : part / whole;

    /// <summary>In whole percent, halves up.</summary>
    public static int Percent(decimal part, decimal whole) => (int)decimal.Round(Of(part * 100, whole), MidpointRounding.AwayFromZero);
}
