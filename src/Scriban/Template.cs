namespace Scriban;

/// <summary>A parsed template; threads may share it.</summary>
public class Template;
