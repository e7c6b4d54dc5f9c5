using System.Diagnostics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Sources;
using Generator.Tests.Support;
using Xunit;

namespace Generator.Tests.Loading;

/// <summary>Whatever the bytes are, there is an answer: values or messages, soon, and never an exception.</summary>
public class AnyBytesTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    // The bytes that mean something to a reader come far more often than chance would bring them.
    private static readonly byte[][] Telling =
    [
        .. new[] { "\"", "\"\"", ",", "\n", "\r\n", "\r", ";", "\t", "{", "}", "[", "]", ":", "\\u", "\\ud800", "0", "-1", "1e999", "null", "true", " ", "\0", "\uFEFF", "å", "𐐷", "..", "(", "(a+)+", "@en", "9999999999" }
            .Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xFF, 0xFE],
    ];

    private static readonly IReadOnlyList<SourceFile> Base = SampleData.In(SampleData.Base);

    private static readonly SourceFile Package = Base.Single(file => file.Path == DataPackageLoader.Path);

    private static Gen<byte[]> Bytes => Gen.OneOf(
            Gen.Elements(Telling),
            Gen.Choose(0, 255).Select(number => new[] { (byte)number }))
        .ListOf()
        .Select(parts => parts.SelectMany(part => part).ToArray());

    [Fact]
    public void A_table_of_any_bytes() => Check(Bytes, bytes => CsvFile.Read(new("data/a.csv", bytes), new()));

    [Fact]
    public void A_json_file_of_any_bytes() => Check(Bytes, bytes => JsonFile.Read(new("data/a.json", bytes), new()));

    [Fact]
    public void A_report_with_a_file_of_any_bytes() =>
        Check(
            from file in Gen.Elements<SourceFile>(Base)
            from bytes in Bytes
            select file with { Bytes = bytes },
            Load);

    [Fact]
    public void A_report_with_a_file_changed_anywhere() =>
        Check(
            from file in Gen.Elements<SourceFile>(Base)
            from changes in Change.ListOf(3)
            select file with { Bytes = changes.Aggregate(file.Bytes.ToArray(), Apply) },
            Load);

    [Fact]
    public void The_package_changed_anywhere() =>
        Check(
            from changes in Change.ListOf(2)
            select Package with { Bytes = changes.Aggregate(Package.Bytes.ToArray(), Apply) },
            Load);

    // Where, how much is taken out, and what is put in.
    private static Gen<(int At, int Length, byte[] New)> Change =>
        from at in Gen.Choose(0, 10_000)
        from length in Gen.Frequency((3, Gen.Choose(0, 3)), (1, Gen.Choose(0, 200)))
        from added in Gen.OneOf(Gen.Constant<byte[]>([]), Gen.Elements(Telling))
        select (at, length, added);

    private static byte[] Apply(byte[] bytes, (int At, int Length, byte[] New) change)
    {
        var at = bytes.Length == 0 ? 0 : change.At % bytes.Length;
        var end = Math.Min(bytes.Length, at + change.Length);
        return [.. bytes[..at], .. change.New, .. bytes[end..]];
    }

    private static void Load(SourceFile changed)
    {
        DiagnosticList diagnostics = new();

        var report = ReportLoader.Load(new([], [.. Base.Select(file => file.Path == changed.Path ? changed : file)], []), diagnostics);

        Assert.Equal(diagnostics.HasErrors, report is null);
    }

    private static void Check<T>(Gen<T> inputs, Action<T> read) => Prop
        .ForAll(inputs.ToArbitrary(), input =>
        {
            var clock = Stopwatch.StartNew();
            read(input);
            Assert.True(clock.Elapsed < Soon, $"took {clock.Elapsed}");
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
