using System.Globalization;
using System.Text;

namespace Benchmarks.Roots;

/// <summary>
/// A report of as many municipalities as wanted, in eleven counties, in collaborations of four to eleven: so each municipality's page has a table of
/// three to ten others. The same number and seed give the same files.
/// </summary>
internal sealed class SyntheticReport(int municipalities, int seed)
{
    private const int Counties = 11;

    private readonly Random _random = new(seed);

    /// <summary>Writes content/, data/ and templates/ to <paramref name="root"/>.</summary>
    public void WriteTo(DirectoryInfo root)
    {
        CopySkeleton(root);
        var rows = Municipalities();
        Write(root, "data/counties.csv", "number,name", Enumerable.Range(1, Counties).Select(county => $"{Text(county, 2)},Fylke {Text(county, 1)}"));
        Write(root, "data/municipalities.csv", "number,name,county_number,population,area_km2,centre", rows.Select(row => row.Line));
        WriteCollaborations(root, rows);
        Narrative narrative = new(_random, [.. rows.Select(row => row.Number)]);
        foreach (var (number, name, _) in rows)
        {
            File.WriteAllText(Path.Combine(root.FullName, "content", "kommuner", $"{number}.md"), narrative.Of(name));
        }
    }

    private static void CopySkeleton(DirectoryInfo root)
    {
        DirectoryInfo skeleton = new(Path.Combine(AppContext.BaseDirectory, "Root"));
        foreach (var file in skeleton.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            FileInfo copy = new(Path.Combine(root.FullName, Path.GetRelativePath(skeleton.FullName, file.FullName)));
            copy.Directory!.Create();
            file.CopyTo(copy.FullName, overwrite: true);
        }

        Directory.CreateDirectory(Path.Combine(root.FullName, "content", "texts"));
        File.Copy(Path.Combine(Repository.Root.FullName, "content", "texts", "nb.json"), Path.Combine(root.FullName, "content", "texts", "nb.json"), overwrite: true);
    }

    private List<(string Number, string Name, string Line)> Municipalities()
    {
        List<(string, string, string)> rows = [];
        for (var i = 0; i < municipalities; i++)
        {
            var (county, number, name) = ((i % Counties) + 1, (i / Counties) + 1, $"{Words.Name(_random)} {Text(i + 1, 1)}");
            var id = $"{Text(county, 2)}{Text(number, 4)}";
            rows.Add((id, name, $"{id},{name},{Text(county, 2)},{Text(_random.Next(200, 90_000), 1)},{Text(_random.Next(10, 9_000), 1)}.{Text(_random.Next(100), 2)},{Words.Name(_random)}"));
        }

        return rows;
    }

    private void WriteCollaborations(DirectoryInfo root, List<(string Number, string Name, string Line)> rows)
    {
        List<string> collaborations = [];
        List<string> memberships = [];
        for (var (next, number) = (0, 1); next < rows.Count; number++)
        {
            var size = _random.Next(4, 12);

            // None of the last is left alone.
            size = rows.Count - next - size is < 4 and var rest ? size + rest : size;
            collaborations.Add($"{Text(number, 1)},samarbeid-{Text(number, 1)},{Words.Name(_random)} innkjøp {Text(number, 1)}");
            memberships.AddRange(rows.Skip(next).Take(size).Select((row, place) => $"{Text(number, 1)},{row.Number},{(place == 0 ? "host" : "member")}"));
            next += size;
        }

        Write(root, "data/collaborations.csv", "number,slug,name", collaborations);
        Write(root, "data/memberships.csv", "collaboration,municipality,kind", memberships);
    }

    private static void Write(DirectoryInfo root, string path, string header, IEnumerable<string> lines) => File.WriteAllText(
        Path.Combine(root.FullName, path),
        new StringBuilder().AppendJoin('\n', lines.Prepend(header)).Append('\n').ToString());

    private static string Text(int number, int digits) => number.ToString($"D{digits}", CultureInfo.InvariantCulture);
}
