using System.Text.Json;
using Microsoft.Playwright;

namespace Browser.Tests.Support;

/// <summary>
/// What the page's main thread works from a click to the end of the frame that shows its answer, in milliseconds of processor time: what else
/// the machine does meanwhile does not count. From the browser's own trace.
/// </summary>
internal static class FrameCost
{
    private static readonly string[] Categories = ["devtools.timeline", "cc"];

    public static async Task<IReadOnlyList<double>> OfClicks(IPage page, Func<Task> act)
    {
        List<Step> steps = [];
        var session = await page.Context.NewCDPSessionAsync(page);
        TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        session.Event("Tracing.dataCollected").OnEvent += (_, data) => steps.AddRange(data!.Value.GetProperty("value").EnumerateArray().Select(Step.Of).OfType<Step>());
        session.Event("Tracing.tracingComplete").OnEvent += (_, _) => done.TrySetResult();
        await session.SendAsync("Tracing.start", new() { ["transferMode"] = "ReportEvents", ["traceConfig"] = new { includedCategories = Categories } });
        await act();
        await session.SendAsync("Tracing.end");
        await done.Task;

        // The trace is the whole browser's; of its pages this is the one that is clicked most.
        var clicks = steps.Where(step => step.IsClick).GroupBy(click => click.Thread).MaxBy(group => group.Count()) ?? Enumerable.Empty<Step>();
        return
        [
            .. from click in clicks
               let frame = steps.Where(step => !step.IsClick && step.Thread == click.Thread && step.Begin > click.Begin).MinBy(step => step.Begin)
               where frame is not null
               select (frame.WorkedAtEnd - click.WorkedAtBegin) / 1000,
        ];
    }

    // A click that is handed to the page, or a frame that is made; times in microseconds.
    private sealed record Step(bool IsClick, (int Process, int Thread) Thread, double Begin, double WorkedAtBegin, double WorkedAtEnd)
    {
        public static Step? Of(JsonElement traced)
        {
            var isClick = traced.GetProperty("name").GetString() == "EventDispatch"
                && traced.GetProperty("args").TryGetProperty("data", out var data) && data.GetProperty("type").GetString() == "click";
            if ((!isClick && traced.GetProperty("name").GetString() != "ProxyMain::BeginMainFrame") || !traced.TryGetProperty("tts", out var worked))
            {
                return null;
            }

            var lasted = traced.TryGetProperty("tdur", out var duration) ? duration.GetDouble() : 0;
            return new(
                isClick,
                (traced.GetProperty("pid").GetInt32(), traced.GetProperty("tid").GetInt32()),
                traced.GetProperty("ts").GetDouble(),
                worked.GetDouble(),
                worked.GetDouble() + lasted);
        }
    }
}
