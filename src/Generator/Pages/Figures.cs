using System.Globalization;
using Generator.Model;

namespace Generator.Pages;

/// <summary>Writes figures as the edition's language does, and says why one is missing.</summary>
internal sealed class Figures(Edition edition)
{
    public KeyFigure Of(string name, decimal value, int decimals = 0, Ranking? ranking = null, string? unit = null, string? note = null) => new(
        edition.Text($"figures.{name}"),
        edition.Numbers.Text(value, decimals),
        unit,
        note ?? (ranking is null ? null : Rank(ranking.RankOf(value), ranking.Count)));

    /// <summary>A figure that may be unknown; then the reason stands in its place.</summary>
    public KeyFigure Of(string name, decimal? value, string? missing, int decimals, Ranking ranking) => value is { } known
        ? Of(name, known, decimals, ranking)
        : new(edition.Text($"figures.{name}"), Missing(missing), null, null) { Words = true };

    public KeyFigure Words(string name, string words, string? note = null) => new(edition.Text($"figures.{name}"), words, null, note) { Words = true };

    public string Missing(string? reason) => edition.Text($"missing.{reason ?? "not_stated"}");

    public Cell Cell(decimal? value, int decimals, string? missing) => value is { } known
        ? new(edition.Numbers.Text(known, decimals), known.ToString(CultureInfo.InvariantCulture))
        : new(edition.Text("missing.short"), "", Missing(missing));

    public string Rank(int rank, int count) => edition.Fill("figures.rank", ("rank", edition.Numbers.Text(rank)), ("count", edition.Numbers.Text(count)));
}
