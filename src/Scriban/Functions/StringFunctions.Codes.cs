using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Scriban.Functions;

/// <content>Texts in other notations: escapes, Base64, check sums.</content>
internal static partial class StringFunctions
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Select(code => (char)code), '"', '\\', '\x7f']);

    /// <summary>The text as it would stand between double quotes in a template.</summary>
    public static string Escape(string? text)
    {
        if (text is null || !text.AsSpan().ContainsAny(Escaped))
        {
            return text ?? "";
        }

        StringBuilder escaped = new(text.Length + 8);
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' => escaped.Append("\\\""),
                '\\' => escaped.Append("\\\\"),
                '\n' => escaped.Append("\\n"),
                '\r' => escaped.Append("\\r"),
                '\t' => escaped.Append("\\t"),
                '\b' => escaped.Append("\\b"),
                '\f' => escaped.Append("\\f"),
                '\v' => escaped.Append("\\v"),
                '\0' => escaped.Append("\\0"),
                < ' ' or '\x7f' => escaped.Append(CultureInfo.InvariantCulture, $"\\x{(int)character:x2}"),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }

    public static string Literal(string? text) => string.Concat("\"", Escape(text), "\"");

    public static string Base64Encode(string? text) => Convert.ToBase64String(Utf8(text));

    public static string Base64Decode(string? text) => Encoding.UTF8.GetString(Convert.FromBase64String(text ?? ""));

    // Check sums of files and addresses are asked for by these names; that nothing secret rests on them is the template's business.
#pragma warning disable CA5350, CA5351
    public static string Md5(string? text) => Hex(MD5.HashData(Utf8(text)));

    public static string Sha1(string? text) => Hex(SHA1.HashData(Utf8(text)));

    public static string HmacSha1(string? text, string? secretKey) => Hex(HMACSHA1.HashData(Utf8(secretKey), Utf8(text)));
#pragma warning restore CA5350, CA5351

    public static string Sha256(string? text) => Hex(SHA256.HashData(Utf8(text)));

    public static string Sha512(string? text) => Hex(SHA512.HashData(Utf8(text)));

    public static string HmacSha256(string? text, string? secretKey) => Hex(HMACSHA256.HashData(Utf8(secretKey), Utf8(text)));

    public static string HmacSha512(string? text, string? secretKey) => Hex(HMACSHA512.HashData(Utf8(secretKey), Utf8(text)));

    private static byte[] Utf8(string? text) => Encoding.UTF8.GetBytes(text ?? "");

    private static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);
}
