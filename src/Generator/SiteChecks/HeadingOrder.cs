using System.Globalization;

namespace Generator.SiteChecks;

/// <summary>One heading of level 1, first in the content; no level skipped on the way down.</summary>
internal sealed class HeadingOrder(PageFacts facts)
{
    private int _before = 1;
    private int _first;
    private bool _firstOfMain;

    public void EnterMain() => _firstOfMain = true;

    public void Add(int level)
    {
        facts.Headings++;
        _first += level == 1 ? 1 : 0;
        if (_firstOfMain && level != 1)
        {
            facts.Wrong(null, $"innholdet begynner med en overskrift på nivå {Text(level)}; den første skal være sidens <h1>", $"the content begins with a heading of level {Text(level)}; the first is to be the page's <h1>");
        }
        else if (level > _before + 1)
        {
            facts.Wrong(null, $"en overskrift hopper fra nivå {Text(_before)} til {Text(level)}", $"a heading skips from level {Text(_before)} to {Text(level)}");
        }

        (_before, _firstOfMain) = (level, false);
    }

    public void Finish()
    {
        if (_first != 1)
        {
            facts.Wrong(null, $"siden har {Text(_first)} overskrifter på nivå 1 (<h1>); den skal ha én", $"the page has {Text(_first)} headings of level 1 (<h1>); it is to have one");
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
