using Generator.Model;
using Generator.Tables;

namespace Generator.Pages.Tables;

/// <summary>
/// The names in a printed table. The computation gives them as the source prints them; readers get them in their own language, with a link to the
/// page of the collaboration or county, and the municipalities one by one.
/// </summary>
internal sealed class PrintedNames
{
    private readonly Edition _edition;
    private readonly Dictionary<string, Collaboration> _collaborations;
    private readonly Dictionary<string, KeyTargets> _keys;

    public PrintedNames(PublishedTable table, Edition edition)
    {
        _edition = edition;
        _collaborations = table.Schema.ForeignKeys.Any(key => key is { Resource: "collaborations", Fields: ["number"] })
            ? edition.Report.Collaborations.ToDictionary(collaboration => $"{collaboration.Number}")
            : [];
        _keys = table.Schema.ForeignKeys
            .Where(key => key.Fields is [not "number"])
            .ToDictionary(key => key.Fields[0], key => new KeyTargets(key, edition));
    }

    public TableCell? Of(DataRow row, Field field)
    {
        if (_collaborations.GetValueOrDefault(row.Text("number")) is { } collaboration)
        {
            return OfCollaboration(collaboration, field);
        }

        var printed = row.Text(field.Name);
        if (_keys.TryGetValue(field.Name, out var key) && key.Find(printed) is { } target)
        {
            // The table that the key leads to only says what the row is called; a county has a page to go to.
            return new(target.Title, target.Title) { Links = target is { Url: { } url } && field.Name == "county" ? [new(target.Title, url)] : [] };
        }

        return field.Name == "legal_basis" && !_edition.Language.IsPrimary
            && _edition.Report.LegalBases.FirstOrDefault(basis => basis.Row.Text("table_name") == printed) is { } named
                ? new(_edition.In(named.Name), _edition.In(named.Name))
                : null;
    }

    private TableCell? OfCollaboration(Collaboration collaboration, Field field)
    {
        switch (field.Name)
        {
            case "name":
                var link = _edition.LinkTo(collaboration);
                return new(link.Title, link.Title) { Links = [link] };
            case "members":
                var members = collaboration.Members.Select(_edition.LinkTo).ToList();
                var names = string.Join(", ", members.Select(member => member.Title));
                return new(names, names) { Links = members };
            case "established" when collaboration.Established is null:
                var stated = collaboration.Row.Text("established_text", _edition.Language.Code);
                return stated.Length > 0 ? new(stated, "") : null;
            case "change":
                return new(_edition.In(collaboration.Change), "");
            default:
                return null;
        }
    }
}
