namespace Generator.Commands;

/// <summary>What the program tells whoever called it.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int InputHasErrors = 1;
    public const int WrongUsage = 2;
    public const int FaultOfOurs = 3;
}
