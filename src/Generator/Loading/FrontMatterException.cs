using YamlDotNet.Core;

namespace Generator.Loading;

/// <summary>YAML that is right in itself and not what front matter is; becomes a diagnostic at its place.</summary>
internal sealed class FrontMatterException(Mark where, string norwegian, string english) : YamlException(where, where, english)
{
    public string Norwegian => norwegian;

    public string English => Message;
}
