using Generator.Diagnostics;
using Generator.Sources;

namespace Generator.Serving;

/// <summary>Who is told of what happens: a change is shown, all of the site is made and checked, something of ours went wrong.</summary>
internal sealed record ServeNews(Action<Rebuilt> Rebuilt, Action<DiagnosticList, SiteSources> Checked, Action<Exception> Failed);
