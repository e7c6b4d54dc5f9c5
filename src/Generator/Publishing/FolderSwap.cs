using System.Runtime.InteropServices;

namespace Generator.Publishing;

/// <summary>Two folders change names, in one step where the system can, so that no one ever finds neither or half.</summary>
internal static partial class FolderSwap
{
    private const int CurrentFolder = -100; // AT_FDCWD
    private const uint ExchangeNames = 2; // RENAME_EXCHANGE on Linux, RENAME_SWAP on macOS

    /// <summary>What <paramref name="ready"/> holds is at <paramref name="live"/> afterwards, and the other way round.</summary>
    public static void Exchange(DirectoryInfo ready, DirectoryInfo live)
    {
        if (!TryExchange(ready.FullName, live.FullName))
        {
            // Two steps, with a moment between them; a build that is cut off there is repaired by the next.
            var old = $"{ready.FullName}{Staging.OldSuffix}";
            Directory.Move(live.FullName, old);
            Directory.Move(ready.FullName, live.FullName);
            Directory.Move(old, ready.FullName);
        }
    }

    private static bool TryExchange(string one, string other)
    {
        try
        {
            return OperatingSystem.IsLinux() ? RenameAt(CurrentFolder, one, CurrentFolder, other, ExchangeNames) == 0
                : OperatingSystem.IsMacOS() && Rename(one, other, ExchangeNames) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt(int oneFolder, string one, int otherFolder, string other, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Rename(string one, string other, uint flags);
}
