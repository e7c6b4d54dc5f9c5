namespace Scriban.Runtime;

public readonly struct ScriptParameterInfo
{
    public ScriptParameterInfo(Type parameterType, string name)
    {
        ParameterType = parameterType;
        Name = name;
    }

    public ScriptParameterInfo(Type parameterType, string name, object? defaultValue)
        : this(parameterType, name)
    {
        HasDefaultValue = true;
        DefaultValue = defaultValue;
    }

    public Type ParameterType { get; }

    public string Name { get; }

    public bool HasDefaultValue { get; }

    public object? DefaultValue { get; }
}
