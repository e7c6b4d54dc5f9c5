using Browser.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Browser.Tests;

public sealed class MapTouchTests(SiteInBrowser browser)
{
    [Fact]
    public async Task A_tap_chooses_what_lies_under_it()
    {
        await using var reader = await browser.NewReader(390, touch: true);
        var map = await Open(reader, "/kart/?kommune=3425");
        await map.Area.ScrollIntoViewIfNeededAsync();
        var (x, y) = await map.PointOf("3421");

        await map.Page.Touchscreen.TapAsync(x, y);

        await Assertions.Expect(map.Status).ToHaveTextAsync("Trysil: Abakus AS (Engerdal), 11 kommuner.");
        await Assertions.Expect(map.Popup).ToContainTextAsync("kjøper inn for Trysil");
    }

    [Fact]
    public async Task One_finger_moves_the_page_and_a_sign_says_that_two_move_the_map()
    {
        await using var reader = await browser.NewReader(390, touch: true);
        var map = await Open(reader, "/kart/");
        var (x, y) = await map.PointOf("5037");
        await map.Page.Touchscreen.TapAsync(x, y); // even after the map has been asked for
        await Assertions.Expect(map.Popup).ToBeVisibleAsync(); // it may move the map to have its room
        var view = await map.View();

        var fingers = await map.Page.Context.NewCDPSessionAsync(map.Page);
        Task Touch(string type, params object[] points) => fingers.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = type, ["touchPoints"] = points });
        await Touch("touchStart", new { x, y });
        for (var moved = 20; moved <= 200; moved += 20)
        {
            await Touch("touchMove", new { x, y = y - moved });
        }

        await Touch("touchEnd");
        await map.Until("scrollY > 100");
        Assert.Equal(view, await map.View());
        Assert.Equal("Bruk to fingre for å flytte kartet.", await map.Page.Locator(".map-hint").TextContentAsync());
    }

    [Fact]
    public async Task The_wheel_moves_the_page_until_the_map_is_asked_for()
    {
        await using var reader = await browser.NewReader();
        var map = await Open(reader, "/kart/");
        var (x, y) = await map.PointOf("3421");
        var view = await map.View();
        await map.Page.Mouse.MoveAsync(x, y);

        await map.Page.Mouse.WheelAsync(0, 100);
        await map.Until("scrollY > 50");
        Assert.Equal(view, await map.View());
        Assert.Equal("Klikk i kartet for å zoome med musehjulet.", await map.Status.InnerTextAsync());

        await map.Area.FocusAsync();
        await map.Page.Mouse.WheelAsync(0, -300);
        await map.Until("location.search.includes('utsnitt=')");
        Assert.NotEqual(view, await map.View());
    }

    [Theory]
    [InlineData(ReducedMotion.Reduce, false)]
    [InlineData(ReducedMotion.NoPreference, true)]
    public async Task The_map_moves_by_itself_only_for_those_who_have_not_asked_for_rest(ReducedMotion motion, bool moves)
    {
        await using var reader = await browser.NewReader(motion: motion);
        var map = await Open(reader, "/kart/");

        var isMoving = await map.Page.EvaluateAsync<bool>("""
            () => new Promise((done) => {
              document.querySelector("[data-map-button=in]").click();
              let frames = 0;
              const look = () => (document.querySelector(".leaflet-zoom-anim") ? done(true) : ++frames > 5 ? done(false) : requestAnimationFrame(look));
              look();
            })
            """);
        Assert.Equal(moves, isMoving);
    }

    private async Task<LiveMap> Open(IBrowserContext reader, string url) => await LiveMap.Of(await browser.Open(reader, url));
}
