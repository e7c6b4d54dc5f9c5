namespace Generator.Serving;

/// <summary>What a file is, by the end of its name.</summary>
internal static class ContentTypes
{
    public const string Html = "text/html; charset=utf-8";
    public const string Script = "text/javascript; charset=utf-8";
    public const string Style = "text/css; charset=utf-8";

    public static string Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".html" => Html,
        ".js" => Script,
        ".css" => Style,
        ".json" or ".topojson" => "application/json",
        ".geojson" => "application/geo+json",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".webp" => "image/webp",
        ".avif" => "image/avif",
        ".gif" => "image/gif",
        ".ico" => "image/x-icon",
        ".pdf" => "application/pdf",
        ".woff2" => "font/woff2",
        ".webmanifest" => "application/manifest+json",
        ".xml" => "application/xml",
        ".csv" => "text/csv; charset=utf-8",
        ".txt" or ".md" or ".bib" or ".ris" => "text/plain; charset=utf-8",
        ".ttl" => "text/turtle; charset=utf-8",
        ".zip" => "application/zip",
        ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".wasm" => "application/wasm",
        _ => "application/octet-stream",
    };
}
