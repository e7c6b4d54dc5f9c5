using System.Globalization;
using Benchmarks;
using Benchmarks.Measuring;
using Benchmarks.Parts;
using Benchmarks.Roots;

// write N DIR: a synthetic root of N entities. The others write their block of docs/performance.md:
// builds DIR N[:RUNS] ...: whole builds of so many entities, in the folder DIR; browser: what pages weigh; parts: the hot parts by themselves.
switch (args)
{
    case ["write", var number, var folder]:
        new SyntheticReport(Number(number), seed: 1).WriteTo(Directory.CreateDirectory(folder));
        return 0;
    case ["builds", var folder, .. var sizes]:
        var work = Directory.CreateDirectory(folder);
        Programs programs = new(work);
        Performance.Write("builds", Performance.Builds([.. sizes.Select(size => size.Split(':')).Select(size =>
            Size.Measure(Number(size[0]), size.Length > 1 ? Number(size[1]) : 5, programs, work.CreateSubdirectory($"size-{size[0]}")))]));
        work.Delete(recursive: true);
        return 0;
    case ["browser"]:
        Performance.Write("browser", Browser.Sizes());
        return 0;
    case ["parts"]:
        Performance.Write("parts", PartsTable.Measure());
        return 0;
    default:
        Console.Error.WriteLine("write N DIR | builds DIR N[:RUNS] ... | browser | parts");
        return 2;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
