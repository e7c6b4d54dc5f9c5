using FsCheck;
using FsCheck.Fluent;

namespace Generator.Tests.Borders;

/// <summary>Feeds a reader a good file with bytes changed, put in, taken out, and its end cut off.</summary>
internal static class Mutations
{
    private static readonly string[] Pieces = ["[", "]", "{", "}", ",", "-1", "1e308", "1e999", "99999999999", "\"", "\\ud800", "\\u0000", "null", "~", "~~~~~", "\u00C3", "\"\\ud800\":1,", "true"];

    public static void Check(byte[] good, Func<byte[], object?> read)
    {
        var edit = Gen.Zip(Gen.Choose(0, good.Length - 1), Gen.Zip(Gen.Choose(0, 12), Gen.Elements(Pieces)));
        Prop.ForAll(edit.ListOf(3).ToArbitrary(), edits =>
        {
            _ = read([.. edits.Aggregate((IEnumerable<byte>)good, (bytes, change) => Edited(bytes, change.Item1, change.Item2.Item1, change.Item2.Item2))]);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
        Prop.ForAll(Gen.Choose(0, good.Length - 1).ToArbitrary(), length => { _ = read(good[..length]); }).Check(Config.QuickThrowOnFailure);
    }

    // The size 12 stands for leaving out the byte and putting nothing in its place, 11 for one byte that is no text.
    private static IEnumerable<byte> Edited(IEnumerable<byte> bytes, int position, int kind, string piece) =>
        [.. bytes.Take(position), .. kind switch { 12 => [], 11 => [(byte)0xC3], _ => System.Text.Encoding.UTF8.GetBytes(piece) }, .. bytes.Skip(position + (kind % 2))];
}
