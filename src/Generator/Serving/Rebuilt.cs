namespace Generator.Serving;

/// <summary>What a change came to: the first of the files, how many more there were, how many pages they reach, and how long it took until an open page was there.</summary>
internal sealed record Rebuilt(string File, int Others, int Pages, TimeSpan Time);
