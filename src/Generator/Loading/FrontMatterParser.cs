using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Generator.Loading;

/// <summary>
/// YAML as front matter needs it: lists and maps a few levels deep, with texts for keys, and nothing that stands for something else. What
/// goes on for ever, or grows when it is read, stops here with its place.
/// </summary>
internal sealed class FrontMatterParser(string yaml) : IParser
{
    private const int MostLevels = 10;

    private readonly Parser _parser = new(new StringReader(yaml));
    private int _level;

    public ParsingEvent? Current => _parser.Current;

    public bool MoveNext()
    {
        if (!_parser.MoveNext())
        {
            return false;
        }

        _level += Current!.NestingIncrease;
        if (_level > MostLevels + 2)
        {
            throw new FrontMatterException(
                Current.Start,
                $"opplysningene øverst har mer enn {MostLevels} nivåer inni hverandre",
                $"the keys at the top have more than {MostLevels} levels inside one another");
        }

        return Current is not AnchorAlias alias
            ? true
            : throw new FrontMatterException(
                alias.Start,
                $"'*{alias.Value}' viser til noe annet; skriv det som skal stå her, eller sett det i anførselstegn",
                $"'*{alias.Value}' refers to something else; write what is to stand here, or put it in quotes");
    }
}
