using System.Buffers;
using System.Globalization;
using System.Text;
using Generator.Diagnostics;

namespace Generator.Sources;

/// <summary>A text file that is known to be UTF-8, and the place of each of its bytes.</summary>
internal sealed class SourceText
{
    private const int Million = 1_000_000;

    // What GitHub takes; nothing of a report is near it.
    private const int MostBytes = 100 * Million;

    private static readonly SearchValues<byte> ControlBytes =
        SearchValues.Create([.. Enumerable.Range(0, 32).Select(number => (byte)number).Except("\t\n\r"u8.ToArray()), 0x7F]);

    private readonly Lazy<int[]> _lineStarts;

    // A file on one line may have a hundred thousand places to tell; each is counted from the one before it.
    private Counted _counted = new(0, 0, 0);

    private SourceText(string path, ReadOnlyMemory<byte> utf8)
    {
        (Path, Utf8) = (path, utf8);
        _lineStarts = new(FindLineStarts);
    }

    public string Path { get; }

    /// <summary>The bytes without the byte order mark that some editors begin a file with.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    public override string ToString() => Encoding.UTF8.GetString(Utf8.Span);

    /// <summary>The text, or null where it is no text; one message then, for a binary file would give a thousand.</summary>
    public static SourceText? Read(SourceFile file, DiagnosticList diagnostics)
    {
        if (file.Bytes.Length > MostBytes)
        {
            diagnostics.Error(
                SourceLocation.File(file.Path),
                $"filen er på {file.Bytes.Length / Million} MB; en fil kan være på {MostBytes / Million} MB",
                $"the file has {file.Bytes.Length / Million} MB; a file may have {MostBytes / Million} MB");
            return null;
        }

        var bytes = file.Bytes.Span.StartsWith("\uFEFF"u8) ? file.Bytes[3..] : file.Bytes;
        SourceText text = new(file.Path, bytes);
        return text.IsClean(diagnostics) ? text : null;
    }

    /// <summary>Columns are counted in UTF-16 units, as editors count them.</summary>
    public SourceLocation At(int offset)
    {
        var line = LineOf(offset);
        var start = _lineStarts.Value[line - 1];
        var from = _counted is var last && last.LineStart == start && last.Offset <= offset ? last : new(start, start, 0);
        var characters = from.Characters + Encoding.UTF8.GetCharCount(Utf8.Span[from.Offset..offset]);
        _counted = new(start, offset, characters);
        return new(Path, line, 1 + characters);
    }

    public int LineOf(int offset)
    {
        var found = Array.BinarySearch(_lineStarts.Value, offset);
        return found >= 0 ? found + 1 : ~found;
    }

    /// <summary>Where the line after the one at <paramref name="offset"/> begins, or the end of the text.</summary>
    public int NextLine(int offset)
    {
        var line = LineOf(offset);
        return line < _lineStarts.Value.Length ? _lineStarts.Value[line] : Utf8.Length;
    }

    private bool IsClean(DiagnosticList diagnostics)
    {
        var bytes = Utf8.Span;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            diagnostics.Error(
                SourceLocation.File(Path),
                "filen er lagret som UTF-16; lagre den som UTF-8",
                "the file is saved as UTF-16; save it as UTF-8");
            return false;
        }

        if (!Utf8Is(bytes, out var invalid))
        {
            var meant = bytes[invalid] >= 0xA0 ? (char)bytes[invalid] : '\0';
            diagnostics.Error(
                At(invalid),
                $"byten 0x{bytes[invalid]:X2} er ikke UTF-8{(meant > 0 ? $" (i Windows-1252 er den '{meant}')" : "")}; lagre filen som UTF-8",
                $"the byte 0x{bytes[invalid]:X2} is not UTF-8{(meant > 0 ? $" (in Windows-1252 it is '{meant}')" : "")}; save the file as UTF-8");
            return false;
        }

        if (bytes.IndexOfAny(ControlBytes) is >= 0 and var control)
        {
            ReportCharacter(control, bytes[control], diagnostics);
            return false;
        }

        if (bytes.IndexOf("\uFEFF"u8) is >= 0 and var mark)
        {
            ReportCharacter(mark, 0xFEFF, diagnostics);
            return false;
        }

        return true;
    }

    private void ReportCharacter(int offset, int code, DiagnosticList diagnostics)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"U+{code:X4}");
        diagnostics.Error(
            At(offset),
            $"det usynlige tegnet {name} hører ikke hjemme i teksten; slett det",
            $"the invisible character {name} does not belong in the text; delete it");
    }

    private static bool Utf8Is(ReadOnlySpan<byte> bytes, out int invalid)
    {
        invalid = 0;
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return true;
        }

        while (Rune.DecodeFromUtf8(bytes[invalid..], out _, out var length) is OperationStatus.Done)
        {
            invalid += length;
        }

        return false;
    }

    private sealed record Counted(int LineStart, int Offset, int Characters);

    // LF, CRLF and a lone CR each end a line, as they do in editors and for CSV.
    private int[] FindLineStarts()
    {
        List<int> starts = [0];
        var bytes = Utf8.Span;
        for (var at = 0; bytes[at..].IndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var next;)
        {
            at += next + 1;
            if (bytes[at - 1] is (byte)'\r' && at < bytes.Length && bytes[at] is (byte)'\n')
            {
                at++;
            }

            starts.Add(at);
        }

        return [.. starts];
    }
}
