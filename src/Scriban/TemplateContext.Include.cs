using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <content>Templates in templates.</content>
public partial class TemplateContext
{
    private Stack<StringBuilderOutput>? _spareOutputs;

    /// <summary>The text of a template with arguments, in a scope of its own.</summary>
    public string RenderTemplate(Template template, ScriptArray arguments, ScriptNode? callerContext)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(arguments);
        var buffer = _spareOutputs is { Count: > 0 } spare ? spare.Pop() : new();
        var (indent, enabled) = (Indent, EnableOutput);
        Indent = null;
        EnableOutput = true;
        PushOutput(buffer);
        try
        {
            RunPage(template, arguments);
            return buffer.ToString();
        }
        finally
        {
            PopOutput();
            Indent = indent;
            EnableOutput = enabled;
            buffer.Reuse();
            (_spareOutputs ??= []).Push(buffer);
        }
    }

    /// <summary>The template of a path, from <see cref="CachedTemplates"/> or the loader.</summary>
    public Template GetOrCreateTemplate(string templatePath, ScriptNode? callerContext)
    {
        if (CachedTemplates.TryGetValue(templatePath, out var template))
        {
            return template;
        }

        var span = Invocation.SpanOf(callerContext, 0);
        string? text;
        try
        {
            text = RequireLoader(callerContext).Load(this, span, templatePath);
        }
        catch (Exception exception) when (exception is not ScriptRuntimeException)
        {
            throw new ScriptRuntimeException(span, $"Unexpected exception while loading the include from the path `{templatePath}`: {exception.Message}", exception);
        }

        if (text is null)
        {
            throw new ScriptRuntimeException(span, $"The result of including the path `{templatePath}` cannot be null");
        }

        template = Template.Parse(text, templatePath, TemplateLoaderParserOptions, TemplateLoaderLexerOptions);
        if (template.HasErrors)
        {
            throw new ScriptParserRuntimeException(span, $"Error while parsing template `{templatePath}`:", template.Messages);
        }

        CachedTemplates[templatePath] = template;
        return template;
    }

    /// <summary>The template of a name.</summary>
    internal Template LoadTemplate(string name, ScriptNode? caller)
    {
        var span = Invocation.SpanOf(caller, 0);
        string? path;
        try
        {
            path = RequireLoader(caller).GetPath(this, span, name);
        }
        catch (Exception exception) when (exception is not ScriptRuntimeException)
        {
            throw new ScriptRuntimeException(span, $"Unexpected exception while getting the path for the include name `{name}`: {exception.Message}", exception);
        }

        return path is null ? throw new ScriptRuntimeException(span, $"Include template path for `{name}` cannot be null")
            : GetOrCreateTemplate(path, caller);
    }

    internal object? RunPage(Template template, ScriptArray? arguments)
    {
        var scope = PushScope(arguments, null);
        scope.IsInclude = arguments is not null;
        try
        {
            var page = template.RequirePage();
            var last = page.Body.Evaluate(this);
            if (!TakeReturn(out var returned))
            {
                return last;
            }

            if (EnableOutput && returned is not null)
            {
                Write(page.Span, returned);
            }

            return returned;
        }
        finally
        {
            PopScope(scope);
        }
    }

    private ITemplateLoader RequireLoader(ScriptNode? caller) =>
        TemplateLoader ?? throw new ScriptRuntimeException(caller?.Span ?? default, "Unable to include templates. No TemplateLoader registered in TemplateContext.TemplateLoader");
}
