namespace Generator.Pages;

/// <summary>A large figure with its name and a line about it: 6 627, inhabitants, no. 149 of 356.</summary>
internal sealed record KeyFigure(string Name, string Value, string? Unit, string? Note)
{
    /// <summary>The value is words, and set smaller: "not stated".</summary>
    public bool Words { get; init; }
}

/// <summary>A name and what it is, with a link where the site tells more.</summary>
internal sealed record Fact(string Name, string Value, PageUrl? Url = null, bool Missing = false);

/// <summary>A cell as it is read and as it is sorted.</summary>
internal sealed record Cell(string Text, string Sort, string? Missing = null, PageUrl? Url = null);
