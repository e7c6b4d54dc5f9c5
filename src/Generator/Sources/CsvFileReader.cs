using System.Text;
using CsvHelper;
using Generator.Diagnostics;

namespace Generator.Sources;

/// <summary>Reads the rows of one file with CsvHelper, and goes on at the next line where a row is broken.</summary>
internal sealed class CsvFileReader(SourceText source, DiagnosticList diagnostics)
{
    // Each new start costs a look at the rest of the file; a file with more broken quotes than this is no table.
    private const int MostStarts = 50;

    private readonly List<string> _texts = [];
    private readonly List<int> _offsets = [];
    private readonly List<string> _brokenRows = [];
    private int _width;
    private bool _isBroken;
    private CsvMalformedRecord? _malformed;

    public CsvFile? Read()
    {
        int? start = 0;
        for (var starts = 0; start is { } offset; starts++)
        {
            if (starts == MostStarts)
            {
                diagnostics.Error(
                    source.At(offset),
                    $"{MostStarts} rader over denne har feil anførselstegn; resten av filen er ikke lest",
                    $"{MostStarts} rows above this one have wrong quotes; the rest of the file is not read");
                break;
            }

            start = ReadFrom(offset);
        }

        if (_width == 0 && !_isBroken)
        {
            diagnostics.Error(
                SourceLocation.File(source.Path),
                "filen er tom; den første linjen skal navngi kolonnene",
                "the file is empty; its first line is to name the columns");
        }

        return _width == 0 ? null : new(source, _width, _texts, _offsets, _brokenRows);
    }

    /// <summary>Reads to the end, or to a broken row, whose following line it returns.</summary>
    private int? ReadFrom(int start)
    {
        CsvReaderOptions options = new()
        {
            Separator = ',',
            HasHeader = false,
            PoolStrings = true,
            OnMalformedRecord = malformed => _malformed = malformed,
        };

        using var reader = CsvReader.Create(source.Utf8[start..], options);
        while (reader.Read())
        {
            var offset = start + (int)reader.ByteOffset;
            if (_malformed is { } malformed)
            {
                _malformed = null;
                AddBroken(offset, reader.RawRecord.Length);
                ReportQuote(reader, offset, start + (int)malformed.ByteOffset, malformed.Reason);
                if (_width == 0)
                {
                    return null;
                }

                if (source.NextLine(offset) < offset + reader.RawRecord.Length)
                {
                    return source.NextLine(offset);
                }
            }
            else if (_width == 0)
            {
                if (!ReadHeader(reader, offset))
                {
                    return null;
                }
            }
            else
            {
                ReadRow(reader, offset);
            }
        }

        return null;
    }

    private bool ReadHeader(CsvReader reader, int offset)
    {
        if (reader.FieldCount == 1 && reader.RawRecord.IndexOfAny((byte)';', (byte)'\t') is >= 0 and var other)
        {
            var found = reader.RawRecord[other] is (byte)';' ? "semikolon" : "tabulator";
            diagnostics.Error(
                source.At(offset + other),
                $"kolonnene er skilt med {found}; de skal skilles med komma",
                $"the columns are separated by {(found is "semikolon" ? "semicolons" : "tabs")}; they are to be separated by commas");
            _isBroken = true;
            return false;
        }

        _width = reader.FieldCount;
        AddCells(reader, offset);
        Dictionary<string, int> first = new(StringComparer.Ordinal);
        for (var column = 0; column < _width; column++)
        {
            CheckHeading(column, first);
        }

        return true;
    }

    private void CheckHeading(int column, Dictionary<string, int> first)
    {
        var name = _texts[column];
        if (string.IsNullOrWhiteSpace(name))
        {
            diagnostics.Error(
                source.At(_offsets[column]),
                "kolonnen har ikke noe navn",
                "the column has no name");
        }
        else if (!first.TryAdd(name, column))
        {
            diagnostics.Error(
                source.At(_offsets[column]),
                $"kolonnen '{Excerpt.Of(name)}' står to ganger; den første er kolonne {first[name] + 1}",
                $"the column '{Excerpt.Of(name)}' stands twice; the first is column {first[name] + 1}");
        }
    }

    private void ReadRow(CsvReader reader, int offset)
    {
        if (reader.FieldCount == _width)
        {
            AddCells(reader, offset);
            return;
        }

        AddBroken(offset, reader.RawRecord.Length);
        var (where, norwegian, english) = reader.FieldCount > _width
            ? (offset + OffsetOf(reader, _width), "; en celle med komma i skal ha anførselstegn rundt seg", "; a cell with a comma in it is to have quotes around it")
            : (offset, "", "");
        diagnostics.Error(
            source.At(where),
            $"raden har {reader.FieldCount} felt; overskriften har {_width}{norwegian}",
            $"the row has {reader.FieldCount} fields; the header has {_width}{english}");
    }

    // A quote that is never closed makes the rest of the file one row; the next line is read anew.
    private void AddBroken(int offset, int length)
    {
        var end = Math.Min(offset + length, source.NextLine(offset));
        _brokenRows.Add(Encoding.UTF8.GetString(source.Utf8.Span[offset..end]));
        _isBroken = true;
    }

    private void AddCells(CsvReader reader, int offset)
    {
        for (var column = 0; column < _width; column++)
        {
            _offsets.Add(offset);
            offset += reader.GetRawSpan(column).Length + 1;
            var text = reader.GetString(column);

            // A checkout may turn LF into CRLF, inside a cell too; the cell is the same.
            _texts.Add(text.Contains('\r', StringComparison.Ordinal) ? text.ReplaceLineEndings("\n") : text);
        }
    }

    private static int OffsetOf(CsvReader reader, int column)
    {
        var offset = 0;
        for (var before = 0; before < column; before++)
        {
            offset += reader.GetRawSpan(before).Length + 1;
        }

        return offset;
    }

    private void ReportQuote(CsvReader reader, int record, int problem, CsvMalformedReason reason)
    {
        var (cell, next) = (record, record);
        for (var column = 0; column < reader.FieldCount && next <= problem; column++)
        {
            cell = next;
            next += reader.GetRawSpan(column).Length + 1;
        }

        var (norwegian, english) = CsvQuoteMistake.Message(reason, source.LineOf(cell), source.LineOf(problem));
        diagnostics.Error(source.At(reason is CsvMalformedReason.StrayQuote ? problem : cell), norwegian, english);
    }
}
