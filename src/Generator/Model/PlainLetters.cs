using System.Collections.Frozen;

namespace Generator.Model;

/// <summary>
/// The letters a to z that others are made from: "á" is "a", "æ" is "ae". They are listed, since the program runs without the culture data
/// that would take letters apart.
/// </summary>
internal static class PlainLetters
{
    private static readonly FrozenDictionary<char, string> Parts = new Dictionary<string, string>
    {
        ["áàâäãåāăąǎ"] = "a",
        ["æǽ"] = "ae",
        ["çćčĉċ"] = "c",
        ["đďð"] = "d",
        ["éèêëēėęě"] = "e",
        ["ĝğġģǥǧ"] = "g",
        ["ĥħȟ"] = "h",
        ["íìîïīįı"] = "i",
        ["ĵ"] = "j",
        ["ķǩ"] = "k",
        ["ĺļľł"] = "l",
        ["ñńņňŋ"] = "n",
        ["óòôöõøōőǿ"] = "o",
        ["œ"] = "oe",
        ["ŕŗř"] = "r",
        ["śŝşšș"] = "s",
        ["ß"] = "ss",
        ["ţťŧț"] = "t",
        ["þ"] = "th",
        ["úùûüūůűų"] = "u",
        ["ŵ"] = "w",
        ["ýÿŷ"] = "y",
        ["źżžʒǯ"] = "z",
    }.SelectMany(pair => pair.Key.Select(letter => (letter, pair.Value))).ToFrozenDictionary(pair => pair.letter, pair => pair.Value);

    /// <summary>What a small letter is made from; itself where it stands for itself.</summary>
    public static string Of(char small) => Parts.TryGetValue(small, out var plain) ? plain : small.ToString();
}
