using System.Globalization;

namespace Browser.Tests.Support;

/// <summary>The machine that the tests run on.</summary>
internal static class Machine
{
    private const string LoadAverages = "/proc/loadavg";

    /// <summary>Whether far more waits for its processors than they can do: then how long something takes says nothing of the something.</summary>
    public static bool IsBusy => File.Exists(LoadAverages)
        && double.Parse(File.ReadAllText(LoadAverages).Split(' ')[0], CultureInfo.InvariantCulture) > 2 * Environment.ProcessorCount;
}
