namespace Scriban.Runtime;

/// <summary>What every <see cref="ScriptLazy{T}"/> is to those who do not know its T.</summary>
internal interface IScriptLazy
{
    object? Read();
}
