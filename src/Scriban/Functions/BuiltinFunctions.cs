using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>All that templates have without a model. Contexts share what they do not change.</summary>
public class BuiltinFunctions : ScriptObject
{
    private static readonly BuiltinFunctions Prototype = new(empty: false);

    public BuiltinFunctions()
        : this(empty: true)
    {
        foreach (var (name, value) in Prototype)
        {
            SetValue(name, value is ScriptObject group ? group.Share() : value, readOnly: true);
        }
    }

    private BuiltinFunctions(bool empty)
        : base(empty ? 16 : 32)
    {
        if (empty)
        {
            return;
        }

        SetValue("empty", EmptyObject.Instance, readOnly: true);
        SetValue("include", new IncludeFunction(), readOnly: true);
        SetValue("include_join", new IncludeJoinFunction(), readOnly: true);
        AddGroup("array", [], typeof(ArrayFunctions));
        AddGroup("date", new DateObject(), typeof(DateFunctions));
        AddGroup("html", [], typeof(HtmlFunctions));
        AddGroup("math", [], typeof(MathFunctions));
        AddGroup("object", [], typeof(ObjectFunctions));
        AddGroup("regex", [], typeof(RegexFunctions));
        AddGroup("string", [], typeof(StringFunctions));
        AddGroup("timespan", [], typeof(TimeSpanFunctions));
    }

    /// <summary>What contexts read as long as nobody asks for an object of their own; never written to.</summary>
    internal static BuiltinFunctions Shared => Prototype;

    private void AddGroup(string name, ScriptObject group, Type functions)
    {
        foreach (var method in functions.GetMethods(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.DeclaredOnly))
        {
            group.SetValue(StandardMemberRenamer.Rename(method.Name), new MethodFunction(method, null), readOnly: true);
        }

        SetValue(name, group, readOnly: true);
    }
}
