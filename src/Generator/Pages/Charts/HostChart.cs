namespace Generator.Pages.Charts;

/// <summary>What the heading tells: how many hosts are known, and the largest and the smallest.</summary>
internal sealed record HostFacts(int Hosts, int Collaborations, string? Largest, string? Smallest);

/// <summary>How many live in the municipalities that are host for others, the largest first.</summary>
internal static class HostChart
{
    public static Chart Of(Edition edition)
    {
        var hosts = edition.Report.Collaborations
            .SelectMany(collaboration => collaboration.Hosts)
            .Distinct()
            .OrderByDescending(host => host.Population)
            .ThenBy(host => host.Name, edition.Names)
            .ToList();
        HostFacts facts = new(
            hosts.Count,
            edition.Report.Collaborations.Count,
            hosts.Count > 0 ? hosts[0].Name : null,
            hosts.Count > 0 ? hosts[^1].Name : null);
        return new BarChart("hosts", facts, edition.Text("charts.heads.host"), edition.Text("charts.heads.inhabitants"), hosts.Count == 0 ? [] :
        [
            new(null,
            [
                .. hosts.Select(host => new BarRow(host.Name, edition.Numbers.Text(host.Population), [BarPart.Whole("v1", host.Population, hosts[0].Population)])
                {
                    Url = edition.UrlOf(host),
                }),
            ]),
        ]).From(ChartSources.Table(edition, "memberships"), edition);
    }
}
