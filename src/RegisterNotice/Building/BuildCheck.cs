namespace RegisterNotice;

/// <summary>Finds what a notice lacks of what its parts consist of: texts, identifiers, and the parts that identifiers lead to.</summary>
internal sealed class BuildCheck
{
    private readonly List<BuildProblem> problems = [];

    private BuildCheck()
    {
    }

    /// <summary>Everything that a notice lacks, in the order of its members.</summary>
    public static IReadOnlyList<BuildProblem> ProblemsOf(Notice notice)
    {
        var check = new BuildCheck();
        check.Text("/id", notice.Id);
        check.Parties(notice);
        Each("/purposes", notice.Purposes, (part, pointer) => check.Named(pointer, part.Id, "description", part.Description));
        Each("/dataSubjects", notice.DataSubjects, (part, pointer) => check.Named(pointer, part.Id, "name", part.Name));
        Each("/dataCategories", notice.DataCategories, (part, pointer) => check.Named(pointer, part.Id, "name", part.Name));
        Each("/disclosures/items", notice.Disclosures.Items, check.Disclosure);
        Each("/retentionRules", notice.RetentionRules, check.Retention);
        Each("/cookies/technologies", notice.Cookies.Technologies, (part, pointer) =>
        {
            check.That($"{pointer}/name", part.Name is null || !string.IsNullOrWhiteSpace(part.Name), "The text is empty.");
            check.That(pointer, part != new TrackingTechnology(), "The technology says nothing: give it a name or a purpose.");
        });
        foreach (var member in References.All)
        {
            check.Dangling(notice, member);
        }

        return check.problems;
    }

    private void Parties(Notice notice)
    {
        Each("/controllers", notice.Controllers, (part, pointer) =>
        {
            Text($"{pointer}/name", part.Name);
            Contact(part.Arrangement?.ContactPoint, $"{pointer}/arrangement/contactPoint");
        });
        Contact(notice.Representative, "/representative");
        Each("/contacts", notice.Contacts, Contact);
    }

    private void Contact(ContactPoint? contact, JsonPointer pointer) =>
        That(pointer, contact is null || contact != new ContactPoint(), "The contact point says nothing: give it a name, a role or an address.");

    private void Disclosure(Disclosure disclosure, JsonPointer pointer)
    {
        var said = disclosure with { Regular = null, LegalBasis = null, CategoryIds = [] };
        That(pointer, said != new Disclosure { Recipient = new() }, "The disclosure says nothing: give it a recipient, a purpose or a condition.");
    }

    private void Retention(RetentionRule rule, JsonPointer pointer)
    {
        Text($"{pointer}/id", rule.Id);
        var said = rule with { CategoryIds = [], StartsFrom = null };
        That(pointer, said != new RetentionRule { Id = rule.Id }, "The rule says nothing: give it a period, a criterion, words or an act.");
    }

    private void Named(JsonPointer pointer, string id, string member, LocalizedText text)
    {
        Text($"{pointer}/id", id);
        if (text.Count == 0)
        {
            That($"{pointer}/{member}", false, "The text is missing.");
        }

        foreach (var entry in text)
        {
            Text($"{pointer}/{member}/{entry.Key}", entry.Value);
        }
    }

    private void Dangling(Notice notice, ReferenceMember member)
    {
        HashSet<string>? known = null;
        for (var i = 0; i < member.Count(notice); i++)
        {
            var ids = member.Ids(notice, i);
            for (var j = 0; j < ids.Count; j++)
            {
                known ??= new(References.Known(notice, member.Target), StringComparer.Ordinal);
                if (!known.Contains(ids[j]))
                {
                    That($"{member.List}/{i}{member.Name}/{j}", false, KnownNames.Unknown(NameOf(member.Target), ids[j], known));
                }
            }
        }
    }

    private static string NameOf(ReferenceTarget target) => target switch
    {
        ReferenceTarget.Purposes => "purpose",
        ReferenceTarget.DataSubjects => "group of data subjects",
        _ => "data category",
    };

    private void Text(JsonPointer pointer, string text) => That(pointer, !string.IsNullOrWhiteSpace(text), "The text is empty.");

    private void That(JsonPointer pointer, bool holds, string message)
    {
        if (!holds)
        {
            problems.Add(new() { Pointer = pointer, Message = message });
        }
    }

    private static void Each<T>(string list, IReadOnlyList<T> parts, Action<T, JsonPointer> check)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            check(parts[i], $"{list}/{i}");
        }
    }
}
