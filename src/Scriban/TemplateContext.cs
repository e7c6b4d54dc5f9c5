using System.Globalization;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>What a render works with: variables, output, limits. Not to be shared by threads.</summary>
public partial class TemplateContext : IFormatProvider
{
    private readonly IEqualityComparer<string>? _keyComparer;
    private Stack<CultureInfo>? _cultures;
    private ScriptObject? _builtin;
    private TypeMemberCache? _typeMembers;

    public TemplateContext()
        : this(null, null)
    {
    }

    public TemplateContext(ScriptObject? builtin)
        : this(builtin, null)
    {
    }

    public TemplateContext(IEqualityComparer<string>? keyComparer)
        : this(null, keyComparer)
    {
    }

    public TemplateContext(ScriptObject? builtin, IEqualityComparer<string>? keyComparer)
    {
        _builtin = builtin;
        _keyComparer = keyComparer;
        _writesPlainly = PlainWriters.IsPlain(GetType());
        if (keyComparer is not null && builtin is null)
        {
            _builtin = new(keyComparer);
            foreach (var (name, value) in GetDefaultBuiltinObject())
            {
                _builtin.SetValue(name, value, readOnly: true);
            }
        }
    }

    public delegate bool TryGetVariableDelegate(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value);

    public delegate bool TryGetMemberDelegate(TemplateContext context, SourceSpan span, object target, string member, out object? value);

    public delegate string RenderRuntimeExceptionDelegate(ScriptRuntimeException exception);

    public ITemplateLoader? TemplateLoader { get; set; }

    public MemberRenamerDelegate MemberRenamer
    {
        get;
        set => (field, _typeMembers) = (value, null);
    } = StandardMemberRenamer.Default;

    public MemberFilterDelegate? MemberFilter
    {
        get;
        set => (field, _typeMembers) = (value, null);
    }

    public bool StrictVariables { get; set; }

    public bool EnableRelaxedTargetAccess { get; set; }

    public bool EnableRelaxedFunctionAccess { get; set; }

    public bool EnableNullIndexer { get; set; }

    public bool EnableRelaxedMemberAccess { get; set; } = true;

    public bool EnableRelaxedIndexerAccess { get; set; } = true;

    public bool AutoIndent { get; set; } = true;

    public bool IndentOnEmptyLines { get; set; } = true;

    public bool EnableOutput { get; set; } = true;

    public int LoopLimit { get; set; } = 1000;

    public int RecursiveLimit { get; set; } = 100;

    public int LimitToString { get; set; } = 1048576;

    public int ObjectRecursionLimit { get; set; } = 20;

    public TimeSpan RegexTimeOut { get; set; } = TimeSpan.FromSeconds(10);

    public string NewLine { get; set; } = Environment.NewLine;

    public CancellationToken CancellationToken { get; set; }

    public Dictionary<string, Template> CachedTemplates => field ??= new(StringComparer.Ordinal);

    public Dictionary<object, object> Tags => field ??= [];

    public ScriptObject BuiltinObject => _builtin ??= new BuiltinFunctions();

    public CultureInfo CurrentCulture => _cultures is { Count: > 0 } ? _cultures.Peek() : CultureInfo.InvariantCulture;

    public ParserOptions TemplateLoaderParserOptions { get; set; } = DefaultParserOptions;

    public LexerOptions TemplateLoaderLexerOptions { get; set; } = DefaultLexerOptions;

    public ScriptNode? CurrentNode { get; internal set; }

    public SourceSpan CurrentSpan => CurrentNode?.Span ?? default;

    public TryGetVariableDelegate? TryGetVariable { get; set; }

    public TryGetMemberDelegate? TryGetMember { get; set; }

    public RenderRuntimeExceptionDelegate? RenderRuntimeException { get; set; }

    internal TypeMemberCache TypeMembers => _typeMembers ??= TypeMemberCache.For(MemberRenamer, MemberFilter);

    internal static ParserOptions DefaultParserOptions { get; } = new();

    internal static LexerOptions DefaultLexerOptions { get; } = new();

    public static ScriptObject GetDefaultBuiltinObject() => new BuiltinFunctions();

    public void PushCulture(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        (_cultures ??= []).Push(culture);
    }

    public CultureInfo PopCulture() =>
        _cultures is { Count: > 0 } ? _cultures.Pop() : throw new InvalidOperationException("No culture was pushed");

    object? IFormatProvider.GetFormat(Type? formatType) => CurrentCulture.GetFormat(formatType);

    /// <summary>Makes the context ready for another render; built-ins and options stay.</summary>
    public virtual void Reset()
    {
        while (_outputs.Count > 0)
        {
            PopOutput();
        }

        (Output as StringBuilderOutput)?.Clear();
        Array.Clear(_globals, 0, _globalCount);
        _globalCount = 0;
        _cultures?.Clear();
        _scopeCount = 0;
        _variables = null;
        _calls = 0;
        _loopCount = 0;
        _steps = 0;
        _written = 0;
        _cut = false;
        Flow = Flow.None;
        Indent = null;
    }

    public virtual object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction) =>
        aliasReturnedFunction ? scriptNode?.EvaluateAliased(this) : scriptNode?.Evaluate(this);

    /// <summary>Calls a function that a template passed as an argument, such as <c>@string.upcase</c>.</summary>
    internal object? CallFunction(SourceSpan span, object? function, params ReadOnlySpan<object?> arguments) =>
        function is IScriptCustomFunction custom ? Invocation.With(this, CurrentNode, custom, arguments)
            : throw new ScriptRuntimeException(span, $"The value `{ObjectToString(function)}` is not a function");
}
