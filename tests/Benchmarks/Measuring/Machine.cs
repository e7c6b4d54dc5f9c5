using System.Globalization;
using System.Runtime.InteropServices;

namespace Benchmarks.Measuring;

/// <summary>What the figures were measured on, as far as it says something to others.</summary>
internal static class Machine
{
    public static string Describe() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Environment.ProcessorCount} processor cores ({RuntimeInformation.ProcessArchitecture}), {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1024 / 1024 / 1024} GB of memory, {(OperatingSystem.IsLinux() ? "Linux" : RuntimeInformation.OSDescription)}, .NET {Environment.Version}");
}
