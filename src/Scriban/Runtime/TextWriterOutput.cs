namespace Scriban.Runtime;

/// <summary>Writes to a text writer.</summary>
public class TextWriterOutput(TextWriter writer) : IScriptOutput
{
    public void Write(string text, int offset, int count) => writer.Write(text.AsSpan(offset, count));

    public async ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken) =>
        await writer.WriteAsync(text.AsMemory(offset, count), cancellationToken);

    public override string ToString() => writer.ToString() ?? "";
}
