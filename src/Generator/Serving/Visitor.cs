using System.Text;

namespace Generator.Serving;

/// <summary>A browser that has a page open: it is told the state of the page when it comes, and again after each change.</summary>
internal sealed class Visitor(string path, Stream stream)
{
    // Says that we are still here, and finds out whether the browser is.
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(5);

    private TaskCompletionSource _news = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The file that the page is: "rapport/omfang/index.html".</summary>
    public string Path => path;

    public void Tell() => Interlocked.Exchange(ref _news, new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();

    /// <summary>Until the browser has gone.</summary>
    public async Task Follow(Func<Visitor, string> state, CancellationToken stop)
    {
        var last = "";
        while (true)
        {
            // What comes while this is written is told in the next round.
            var news = Volatile.Read(ref _news).Task;
            var now = state(this);
            await stream.WriteAsync(Encoding.UTF8.GetBytes(now == last ? ":\n\n" : $"data: {now}\n\n"), stop);
            await stream.FlushAsync(stop);
            last = now;
            await Task.WhenAny(news, Task.Delay(Silence, stop));
            stop.ThrowIfCancellationRequested();
        }
    }
}
