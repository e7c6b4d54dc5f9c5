using CsvHelper;

namespace Generator.Sources;

/// <summary>What to say of a quote that stands where none should, or is missing where one should be.</summary>
internal static class CsvQuoteMistake
{
    public static (string Norwegian, string English) Message(CsvMalformedReason reason, int opened, int closed) => reason switch
    {
        CsvMalformedReason.StrayQuote => (
            "anførselstegn midt i en celle; sett anførselstegn rundt hele cellen, og skriv tegnet to ganger inne i den",
            "a quote inside a cell; put quotes around the whole cell, and write the quote twice inside it"),
        CsvMalformedReason.TextAfterClosingQuote when opened == closed => (
            "tekst etter anførselstegnet som avslutter cellen; et anførselstegn inne i en celle skrives to ganger",
            "text after the quote that ends the cell; a quote inside a cell is written twice"),
        CsvMalformedReason.TextAfterClosingQuote => (
            $"anførselstegnet som åpner cellen, lukkes først på linje {closed}, og der følger tekst etter det",
            $"the quote that opens the cell is not closed before line {closed}, and there text follows it"),
        _ => (
            "anførselstegnet som åpner cellen, blir aldri lukket",
            "the quote that opens the cell is never closed"),
    };
}
