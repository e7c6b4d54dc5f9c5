using System.Text;

namespace Generator.Tests.Support;

/// <summary>Files that hold what is expected. UPDATE_EXPECTED=1 rewrites them; read that diff before committing it.</summary>
internal static class Expected
{
    private static readonly bool Update = Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1";

    public static void Assert(FileInfo file, string actual)
    {
        if (Update)
        {
            File.WriteAllText(file.FullName, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        Xunit.Assert.Equal(file.Exists || Update ? File.ReadAllText(file.FullName) : $"({file.Name} does not exist)", actual);
    }
}
