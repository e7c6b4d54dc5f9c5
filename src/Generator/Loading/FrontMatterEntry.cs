using YamlDotNet.RepresentationModel;

namespace Generator.Loading;

/// <summary>A place between the --- lines: the first line below them is 1, and so is the first column.</summary>
internal readonly record struct FrontMatterPlace(int Line, int Column);

/// <summary>A key at the top of a text: where it and its value stand, and the value: as text, or as the list or map that it is.</summary>
internal sealed record FrontMatterEntry(FrontMatterPlace Key, FrontMatterPlace Value, string? Text, YamlNode? Node)
{
    public static FrontMatterEntry Of(YamlNode key, YamlNode value) => new(PlaceOf(key), PlaceOf(value), (value as YamlScalarNode)?.Value, value);

    private static FrontMatterPlace PlaceOf(YamlNode node) => new((int)node.Start.Line, (int)node.Start.Column);
}
