using Generator.Comparing;
using Generator.Model;
using Xunit;

namespace Generator.Tests.Comparing;

public class TableComparisonTests
{
    private static readonly string[] Columns = ["id", "name", "share"];

    [Fact]
    public void A_table_is_the_same_as_itself_in_any_order_of_rows() =>
        Assert.True(TableComparison.Of(Table(["a,Nord,1", "b,Sør,2"]), Table(["b,Sør,2", "a,Nord,1"])).IsSame);

    [Fact]
    public void Rows_are_told_by_their_key()
    {
        var changes = TableComparison.Of(Table(["a,Nord,1", "b,Sør,2", "c,Øst,3"]), Table(["d,Vest,4", "b,Sør,2", "c,Aust,5"]));

        Assert.Equal(["d"], changes.RowsIn.Select(row => row.Text("id")));
        Assert.Equal(["a"], changes.RowsOut.Select(row => row.Text("id")));
        Assert.Equal(["c: name, share"], changes.RowsChanged.Select(row => $"{row.Now.Text("id")}: {string.Join(", ", row.Columns)}"));
    }

    [Fact]
    public void A_number_written_otherwise_is_the_same_number() =>
        Assert.True(TableComparison.Of(Table(["a,Nord,4.5"]), Table(["a,Nord,4.50"])).IsSame);

    [Fact]
    public void A_number_that_is_no_longer_there_is_a_change() =>
        Assert.Equal(["share"], Assert.Single(TableComparison.Of(Table(["a,Nord,4.5"]), Table(["a,Nord,"])).RowsChanged).Columns);

    [Fact]
    public void Columns_that_one_edition_has_are_told_once_and_not_in_each_row()
    {
        var changes = TableComparison.Of(Table(["a,Nord"], ["id", "gone"]), Table(["a,Nord"], ["id", "new"]));

        Assert.Equal(["new"], changes.ColumnsIn);
        Assert.Equal(["gone"], changes.ColumnsOut);
        Assert.Empty(changes.RowsChanged);
        Assert.False(changes.IsSame);
    }

    [Fact]
    public void Without_a_key_a_row_is_there_or_not_and_one_that_stands_twice_is_two()
    {
        var changes = TableComparison.Of(Table(["a,Nord,1", "a,Nord,1", "b,Sør,2"], key: null), Table(["a,Nord,1", "c,Øst,3"], key: null));

        Assert.Equal(["c"], changes.RowsIn.Select(row => row.Text("id")));
        Assert.Equal(["a", "b"], changes.RowsOut.Select(row => row.Text("id")));
    }

    private static DataTable Table(string[] rows, string[]? columns = null, string? key = "id")
    {
        var cells = rows.Select(row => row.Split(',')).ToList();
        TableSchema schema = new("t", "data/t.csv", [.. (columns ?? Columns).Select(name => new Field(name, name == "share" ? FieldType.Number : FieldType.String))])
        {
            PrimaryKey = key is null ? [] : [key],
        };
        return new(schema, cells.Count, (row, column) => cells[row][column], (row, column) => new(schema.Path, row + 2, column + 1));
    }
}
