using System.CommandLine;
using Generator.Borders.Importing;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Sources;

namespace Generator.Commands;

/// <summary>Makes the compact borders of data/borders/ from a file with the borders of every municipality.</summary>
internal static class ImportBordersCommand
{
    private const string Target = "data/borders/municipalities.json";

    public static Command Create(CommonOptions common, TextWriter output, TextWriter error)
    {
        BordersImportOptions defaults = new();
        Argument<FileInfo> file = new("FILE") { Description = "Borders as TopoJSON or GeoJSON, in degrees (WGS84)" };
        Option<double> tolerance = new("--tolerance") { Description = "How far a line may be straightened, in metres", DefaultValueFactory = _ => defaults.Tolerance };
        Option<double> island = new("--smallest-island") { Description = "Islands smaller than this are left out, in m², unless they are all a municipality has", DefaultValueFactory = _ => defaults.SmallestIsland };
        Option<int> grid = new("--grid") { Description = "What points are rounded to, in metres", DefaultValueFactory = _ => defaults.Grid };
        Command command = new("import-borders", $"Makes {Target} from a border file.") { file, tolerance, island, grid };
        command.SetAction(result => Run(
            result,
            common,
            result.GetRequiredValue(file),
            new(result.GetValue(tolerance), result.GetValue(island), result.GetValue(grid)),
            output,
            error));
        return command;
    }

    private static int Run(ParseResult result, CommonOptions common, FileInfo file, BordersImportOptions options, TextWriter output, TextWriter error)
    {
        if (common.RootOf(result, error) is not { } root)
        {
            return ExitCode.WrongUsage;
        }

        if (!file.Exists)
        {
            error.WriteLine($"error: the file '{file}' does not exist");
            return ExitCode.WrongUsage;
        }

        DiagnosticList diagnostics = new();
        var sources = SourceFolders.Read(root, diagnostics);
        var printer = common.PrinterOf(result, sources, error);
        var report = ReportLoader.Load(sources, diagnostics);
        var borders = report is null
            ? null
            : BordersImport.Run(
                File.ReadAllBytes(file.FullName),
                file.Name,
                [.. report.Municipalities.Select(municipality => municipality.Number.Text)],
                options,
                diagnostics);
        printer.Print(diagnostics);
        if (borders is null)
        {
            return ExitCode.InputHasErrors;
        }

        FileInfo target = new(Path.Combine(root.FullName, Target));
        target.Directory!.Create();
        File.WriteAllBytes(target.FullName, borders);
        output.WriteLine($"{Target}: {borders.Length} bytes");
        return ExitCode.Done;
    }
}
