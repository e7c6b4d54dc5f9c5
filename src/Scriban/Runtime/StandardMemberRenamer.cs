using System.Reflection;
using System.Text;

namespace Scriban.Runtime;

/// <summary><c>FirstName</c> becomes <c>first_name</c>, <c>HTMLPage</c> becomes <c>htmlpage</c>.</summary>
public sealed class StandardMemberRenamer
{
    public static readonly MemberRenamerDelegate Default = Rename;

    private StandardMemberRenamer()
    {
    }

    public static string Rename(MemberInfo member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return Rename(member.Name);
    }

    public static string Rename(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        StringBuilder renamed = new(name.Length + 4);
        var afterLower = false;
        foreach (var letter in name)
        {
            var upper = char.IsUpper(letter);
            if (upper && afterLower)
            {
                renamed.Append('_');
            }

            renamed.Append(char.ToLowerInvariant(letter));
            afterLower = !upper;
        }

        return renamed.ToString();
    }
}
