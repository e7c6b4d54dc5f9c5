using System.Globalization;
using Generator.Model;
using Xunit;

namespace Generator.Tests.Model;

public class DataRowTests
{
    [Fact]
    public void A_text_in_another_language_is_its_twin_or_the_plain_one()
    {
        var row = Row(("name", "Ja"), ("name_en", "Yes"), ("note", "Bare norsk"), ("note_en", ""));

        Assert.Equal(["Yes", "Ja", "Ja", "Bare norsk"], [row.Text("name", "en"), row.Text("name", "nb"), row.Text("name", "se"), row.Text("note", "en")]);
        Assert.Equal(("Yes", "Ja"), (row.Localized("name").In("en"), row.Localized("name").In("nb")));
    }

    [Fact]
    public void A_column_that_this_edition_lacks_is_empty()
    {
        var row = Row(("name", "Ja"));

        Assert.Equal(("", true, null, null), (row.Text("fte"), row.IsEmpty("fte"), row.Number("fte"), row.MissingReason("fte")));
    }

    [Fact]
    public void Values_are_read_the_same_in_every_culture()
    {
        var row = Row(("a", "-1234"), ("b", "1234.50"), ("c", "true"), ("d", "2020-05-01"));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new("nb-NO");
            Assert.Equal((-1234, 1234.50m, true, new DateOnly(2020, 5, 1)), (row.Integer("a"), row.Number("b"), row.Boolean("c"), row.Date("d")));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static DataRow Row(params (string Name, string Text)[] cells)
    {
        TableSchema schema = new("t", "data/t.csv", [.. cells.Select(cell => new Field(cell.Name, FieldType.String))]);
        return new DataTable(schema, 1, (_, column) => cells[column].Text, (_, column) => new("data/t.csv", 2, column + 1))[0];
    }
}
