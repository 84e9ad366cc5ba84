using RegisterNotice.Changes.Telling;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Changes.Comparing;

/// <summary>
/// Whether anybody who knows the old notice still reaches the controller: where none of its ways is left, that is told to each (WP260 rev.01,
/// paragraph 29).
/// </summary>
internal static class LastWays
{
    /// <summary>The places in whose changes the loss of the last way is told, the first that has one.</summary>
    private static readonly (JsonPointer Root, Member<Controller>[] Members)[] Places =
    [
        (
            Place.Of(NoticeShape.Controllers),
            [ControllerShape.Address, ControllerShape.Emails, ControllerShape.Phones, ControllerShape.Website]),
        (Place.Of(NoticeShape.Contacts), []),
        (Place.Of(NoticeShape.DataProtectionOfficer), []),
    ];

    public static void Weigh(ComparisonRun run, List<FactChange> changes)
    {
        var index = IndexOfPlace(changes);
        if (index < 0)
        {
            return;
        }

        var before = Of(run.Old);
        if (before.Count > 0 && !before.Overlaps(Of(run.New)))
        {
            changes[index] = changes[index] with
            {
                Weight = ChangeWeight.Material,
                Citation = ChangeGrounds.Facilitation,
                Sentence = ChangeSentences.LastWay,
            };
        }
    }

    private static int IndexOfPlace(List<FactChange> changes)
    {
        foreach (var (root, members) in Places)
        {
            var index = changes.FindIndex(change => IsAt(change.Pointer, root, members));
            if (index >= 0)
            {
                return index;
            }
        }

        return -1;
    }

    private static bool IsAt(JsonPointer pointer, JsonPointer root, Member<Controller>[] members) =>
        pointer.StartsWith(root)
        && (members.Length == 0 || Array.Exists(members, member => pointer.ToString().Contains($"/{member.PlainName}")));

    private static HashSet<string> Of(Notice notice)
    {
        var ways = new HashSet<string>(StringComparer.Ordinal);
        foreach (var controller in notice.Controllers)
        {
            Add(ways, controller.Emails, controller.Phones, controller.Website, controller.Address);
            AddContact(ways, controller.Arrangement?.ContactPoint);
        }

        foreach (var contact in notice.Contacts)
        {
            AddContact(ways, contact);
        }

        foreach (var representative in notice.Representatives)
        {
            AddContact(ways, representative);
        }

        var officer = notice.DataProtectionOfficer;
        Add(ways, officer.Emails, officer.Phones, officer.Website, officer.Address);
        foreach (var channel in notice.Rights.SelectMany(right => right.Channels))
        {
            ways.Add(ContactSpelling.Channel(channel));
        }

        return ways;
    }

    private static void AddContact(HashSet<string> ways, ContactPoint? contact)
    {
        if (contact is not null)
        {
            Add(ways, contact.Emails, contact.Phones, contact.Website, contact.Address);
        }
    }

    private static void Add(
        HashSet<string> ways, IReadOnlyList<string> emails, IReadOnlyList<string> phones, string? website, PostalAddress? address)
    {
        ways.UnionWith(emails.Select(ContactSpelling.Email));
        ways.UnionWith(phones.Select(ContactSpelling.Phone));
        if (website is not null)
        {
            ways.Add(ContactSpelling.Website(website));
        }

        if (address is not null)
        {
            ways.Add(ContactSpelling.Address(address));
        }
    }
}
