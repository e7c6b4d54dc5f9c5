using Scriban.Runtime;

namespace Scriban.Tests.Support;

/// <summary>A .NET object as hosts have them.</summary>
public sealed class Poco
{
#pragma warning disable CA1051, CA1822 // Templates see fields and computed properties too.
    public readonly string PublicField = "field";

    public string FirstName => "Ada";

    public int Rank { get; set; } = 3;

    public string HTMLPage => "page";

    public DayOfWeek Weekday => DayOfWeek.Friday;

    public IReadOnlyList<string> InnerList { get; } = ["p", "q"];

    public string? Nothing => null;

    public int Broken => throw new InvalidOperationException("Never ask");

    [ScriptMemberIgnore]
    public string Hidden => "hidden";

    public string Method() => "method";
#pragma warning restore CA1051, CA1822
}
