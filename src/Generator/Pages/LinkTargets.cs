using System.Diagnostics.CodeAnalysis;
using Generator.Model;

namespace Generator.Pages;

/// <summary>What a text can link to by id, in one language: "collaboration:ofa", "page:rapport/omfang".</summary>
internal sealed class LinkTargets(SiteLanguage language, SiteLanguage primary)
{
    private readonly Dictionary<string, PageLink> _targets = [];

    public IReadOnlyCollection<string> Ids => _targets.Keys;

    public void Add(string kind, string id, PageLink target) => _targets[$"{kind}:{id}"] = target;

    /// <summary>A language has its own words for the kinds: "samarbeid:ofa" in Norwegian is "collaboration:ofa". Those of the first language serve in all.</summary>
    public string? KindOf(string scheme) =>
        language.Texts["links"].TryGet(scheme, out var kind) || primary.Texts["links"].TryGet(scheme, out kind) ? kind.Text : null;

    /// <summary>The words that <see cref="KindOf"/> knows.</summary>
    public IEnumerable<string> Kinds => language.Texts["links"].Names.Concat(primary.Texts["links"].Names);

    public IEnumerable<string> IdsOf(string kind) =>
        _targets.Keys.Where(key => key.StartsWith($"{kind}:", StringComparison.Ordinal)).Select(key => key[(kind.Length + 1)..]);

    public bool TryGet(string kind, string id, [NotNullWhen(true)] out PageLink? target) => _targets.TryGetValue($"{kind}:{id}", out target);
}
