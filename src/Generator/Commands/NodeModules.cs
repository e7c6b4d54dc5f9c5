using System.ComponentModel;
using System.Diagnostics;

namespace Generator.Commands;

/// <summary>Runs <c>npm ci</c> where the browser libraries are not there yet, or are older than what package-lock.json asks for.</summary>
internal static class NodeModules
{
    /// <summary>False, and said, where npm is needed and does not do its work.</summary>
    public static bool Restore(DirectoryInfo root, TextWriter error)
    {
        FileInfo wanted = new(Path.Combine(root.FullName, "package-lock.json"));
        FileInfo installed = new(Path.Combine(root.FullName, "node_modules", ".package-lock.json"));
        if (!wanted.Exists || (installed.Exists && installed.LastWriteTimeUtc >= wanted.LastWriteTimeUtc))
        {
            return true;
        }

        error.WriteLine("Fetching the browser libraries (npm ci) ...");
        ProcessStartInfo start = new(OperatingSystem.IsWindows() ? "npm.cmd" : "npm")
        {
            WorkingDirectory = root.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { "ci", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error" },
        };
        try
        {
            using var npm = Process.Start(start)!;
            var said = npm.StandardError.ReadToEndAsync();
            npm.StandardOutput.ReadToEnd();
            npm.WaitForExit();
            if (npm.ExitCode != 0)
            {
                error.WriteLine(said.GetAwaiter().GetResult().TrimEnd());
                error.WriteLine("error: 'npm ci' failed; see above");
            }

            return npm.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            error.WriteLine("error: npm is not there; install Node.js 20 or newer from https://nodejs.org");
            return false;
        }
    }
}
