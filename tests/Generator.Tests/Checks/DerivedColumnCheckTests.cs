using Generator.Checks;
using Generator.Diagnostics;
using Generator.Model;
using Xunit;

namespace Generator.Tests.Checks;

public class DerivedColumnCheckTests
{
    [Fact]
    public void A_column_that_nothing_computes_is_reported_with_the_nearest_name()
    {
        DiagnosticList diagnostics = new();
        TableSchema schema = new("municipalities", "data/municipalities.csv", [new("number", FieldType.String)]) { ComputedFields = [new("colaboration", FieldType.Integer), new("role", FieldType.String)] };

        DerivedColumnCheck.Run(new([new(schema, 0, (_, _) => "", (_, _) => default)], [], [], []), diagnostics);

        Assert.Equal(
            "data/datapackage.json: error: kolonnen 'colaboration' i tabellen 'municipalities' kan ikke regnes ut; mente du 'collaboration'?",
            $"{Assert.Single(diagnostics)}");
    }
}
