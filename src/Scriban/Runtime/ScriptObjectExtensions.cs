namespace Scriban.Runtime;

/// <summary>Filling script objects from .NET.</summary>
public static class ScriptObjectExtensions
{
    public static void Import(this IScriptObject script, object? obj, MemberFilterDelegate? filter = null, MemberRenamerDelegate? renamer = null) =>
        throw new NotSupportedException();

    public static void Import(this IScriptObject script, string member, Delegate function) => throw new NotSupportedException();

    public static bool TryGetValue(this IScriptObject @this, string key, out object? value)
    {
        ArgumentNullException.ThrowIfNull(@this);
        return @this.TryGetValue(null!, default, key, out value);
    }
}
