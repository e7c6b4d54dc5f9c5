using System.Runtime.InteropServices;

namespace Generator.Publishing;

/// <summary>A second name for a file, which keeps its time and costs no copy; a copy with the same time where the file system has no such thing.</summary>
internal static partial class HardLink
{
    public static void Make(string file, string link)
    {
        if (OperatingSystem.IsWindows() ? CreateHardLink(link, file, 0) : Link(file, link) == 0)
        {
            return;
        }

        File.Copy(file, link);
        File.SetLastWriteTimeUtc(link, File.GetLastWriteTimeUtc(file));
    }

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Link(string file, string link);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", StringMarshalling = StringMarshalling.Utf16, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CreateHardLink(string link, string file, nint security);
}
