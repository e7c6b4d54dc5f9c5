using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>target.name</c>, or <c>target?.name</c> which is null where the target is.</summary>
internal sealed class MemberExpression(SourceText source, ScriptNode target, string name, SourceSpan nameSpan, bool nullSafe) : ScriptNode
{
    private readonly int _hash = MemberTable.HashOf(name);
    private MemberReader? _reader;

    public string Name => name;

    public bool IsNullSafe => nullSafe;

    internal override bool IsAssignable => true;

    internal override object? Evaluate(TemplateContext context) =>
        EvaluateAliased(context) is var value && value is IScriptCustomFunction function ? Invocation.Named(context, this, function) : value;

    internal override object? EvaluateTarget(TemplateContext context) =>
        EvaluateAliased(context) is var value && value is IScriptCustomFunction and not IScriptObject
            ? Invocation.Named(context, this, (IScriptCustomFunction)value)
            : value;

    internal override object? EvaluateAliased(TemplateContext context)
    {
        var owner = target.EvaluateTarget(context);
        if (owner is ScriptObject plain && plain.GetType() == typeof(ScriptObject))
        {
            if (plain.TryGetMember(name, _hash, out var member))
            {
                return member;
            }
        }
        else if (owner is null)
        {
            return name == "empty?" ? Boxes.True
                : nullSafe || context.EnableRelaxedTargetAccess ? null
                : throw NullTarget();
        }

        return Members.Get(context, nameSpan, owner, name, ref _reader);
    }

    internal override void Assign(TemplateContext context, object? value)
    {
        var owner = target.EvaluateOwner(context) ?? throw NullTarget();
        Members.Set(context, nameSpan, owner, name, value);
    }

    private ScriptRuntimeException NullTarget() => new(target.Span, $"Cannot get the member {source.Slice(Span)} for a null object.");
}
