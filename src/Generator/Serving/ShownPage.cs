namespace Generator.Serving;

/// <summary>A page as a browser gets it, and a name for what it shows: another name is another page to look at. Styles are not part of it, for they are exchanged in place.</summary>
internal sealed record ShownPage(ReadOnlyMemory<byte> Html, string Version);
