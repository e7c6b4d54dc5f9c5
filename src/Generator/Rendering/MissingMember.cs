using System.Collections;
using System.Reflection;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Generator.Rendering;

/// <summary>A wrong member name is an error that names the right one.</summary>
internal static class MissingMember
{
    public static bool Report(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        value = null;
        if (target is IDictionary or IScriptObject or IEnumerable and not string && Names(target).Contains(member))
        {
            return false;
        }

        throw new WrongNameException(span, member, Names(target));
    }

    private static IEnumerable<string> Names(object target) => target switch
    {
        IScriptObject script => script.GetMembers(),
        IDictionary map => map.Keys.OfType<string>(),
        _ => target.GetType()
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(property => StandardMemberRenamer.Rename(property)),
    };
}
