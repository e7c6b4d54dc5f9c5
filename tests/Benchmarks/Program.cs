using System.Globalization;
using Benchmarks.Roots;

// write N DIR: a synthetic root.
switch (args)
{
    case ["write", var number, var folder]:
        new SyntheticReport(int.Parse(number, CultureInfo.InvariantCulture), seed: 1).WriteTo(Directory.CreateDirectory(folder));
        return 0;
    default:
        return 2;
}
