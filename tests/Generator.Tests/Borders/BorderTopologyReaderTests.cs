using System.Text;
using Generator.Borders;
using Generator.Borders.Drawing;
using Generator.Diagnostics;
using Xunit;

namespace Generator.Tests.Borders;

public class BorderTopologyReaderTests
{
    private const string Path = "data/borders/municipalities.json";

    private readonly DiagnosticList _diagnostics = new();

    [Fact]
    public void What_the_import_wrote_is_read()
    {
        var topology = SmallMap.Topology();

        Assert.Equal(SmallMap.Ids, topology.Shapes.Select(shape => shape.Id));
        Assert.All(topology.Shapes, shape => Assert.True(shape.Contains(shape.LabelPoint)));
        Assert.Equal(topology.Bounds, topology.BoundsOf(SmallMap.Ids));
    }

    [Theory]
    [InlineData("""{"type":"PackedTopology",""", """{"type":"Topology",""", "type: fant \"Topology\", ventet \"PackedTopology\"; lag filen med import-borders")]
    [InlineData("EPSG:25833", "EPSG:4326", "projection: fant \"EPSG:4326\", ventet \"EPSG:25833\"; lag filen med import-borders")]
    [InlineData("\"grid\":10", "\"grid\":0", "grid: fant 0, ventet meter fra 1 til 100000")]
    [InlineData("\"grid\":10,", "", "grid: mangler; ventet et tall")]
    [InlineData("\"origin\":[", "\"origin\":[1e9,", "origin: fant [1e9,440890,6417690], ventet to tall [x, y]")]
    [InlineData("\"0002\"", "\"0005\"", "municipalities.0005: kommune 0005 finnes ikke; mente du '0001'?", "municipalities: kommune 0002 mangler")]
    [InlineData("\"0002\"", "\"0001\"", "municipalities.0001: kommune 0001 står to ganger", "municipalities: kommune 0002 mangler")]
    [InlineData("\"0004\":[[[0]]]", "\"0004\":[[[]]]", "municipalities.0004[0][0]: listen er tom")]
    [InlineData("\"0004\":[[[0]]]", "\"0004\":[[[0,0]]]", "municipalities.0004[0][0][1]: fant 0, som ikke viser til noen av de 7 linjene")]
    [InlineData("\"0004\":[[[0]]]", "\"0004\":[[[7]]]", "municipalities.0004[0][0][0]: fant 7, som ikke viser til noen av de 7 linjene")]
    [InlineData("\"0004\":[[[0]]]", "\"0004\":[[[\"x\"]]]", "municipalities.0004[0][0][0]: fant \"x\", som ikke viser til noen av de 7 linjene")]
    [InlineData("\"0004\":[[[0]]]", "\"0004\":[[[1]]]", "municipalities.0004: kommune 0004 og 0003 ligger på samme side av den samme grensen")]
    [InlineData("\"0004\":[[[0]]]", "\"0004\":[[[0,-1]]]", "municipalities.0004: kommune 0004 ligger på begge sider av den samme linjen")]
    [InlineData("\"0004\":[[[0]]]", "\"0004\":{}", "municipalities.0004: fant et objekt, ventet en liste")]
    [InlineData("\"]}", "\",\"  !!\"]}", "arcs[7]: ingen kommune bruker linjen")]
    [InlineData("\"]}", "\",7]}", "arcs[7]: fant et tall, ventet tekst")]
    [InlineData("\"]}", "!\"]}", "arcs[6]: linjen er avkuttet eller har et fremmed tegn")]
    [InlineData("\"]}", "!!\"]}", "municipalities.0004: kommune 0004 har en åpen ring: linjene henger ikke sammen")]
    [InlineData("\"]}", "~~~~~ \"]}", "arcs[6]: punktet [374484560, 6417860] er utenfor kartet")]
    public void A_broken_file_is_reported_in_full(string from, string to, params string[] messages)
    {
        var text = Encoding.UTF8.GetString(SmallMap.Compact());
        Assert.Contains(from, text, StringComparison.Ordinal);

        Assert.Null(Read(Encoding.UTF8.GetBytes(text.Replace(from, to, StringComparison.Ordinal))));
        Assert.Equal(messages.Select(message => $"{Path}: error: {message}"), _diagnostics.Select(diagnostic => $"{diagnostic}"));
    }

    [Fact]
    public void A_file_cut_off_is_reported_where_it_ends()
    {
        Assert.Null(Read(SmallMap.Compact()[..100]));
        Assert.Equal($"{Path}:3:12: error: filen er ikke gyldig JSON, eller den er avkuttet her", $"{Assert.Single(_diagnostics)}");
    }

    [Fact]
    public void Bytes_gone_wrong_give_diagnostics_never_an_exception() => Mutations.Check(
        SmallMap.Compact(),
        bytes => Read(bytes) is { } topology ? (Neighbours.Of(topology), new SvgPaths(new(topology), MapViewport.FitWidth(topology.Bounds, 300, 5)).Area(topology.Shapes[0].Id)) : null);

    private BorderTopology? Read(byte[] bytes) => BorderTopologyReader.Read(bytes, Path, SmallMap.Ids, _diagnostics);
}
