using RegisterNotice.Json.Shapes;

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
        check.Text(Place.Of(NoticeShape.Id), notice.Id);
        check.Parties(notice);
        Each(
            NoticeShape.Purposes,
            notice.Purposes,
            (part, at) => check.Named(at.Of(PurposeShape.Id), part.Id, at.Of(PurposeShape.Description), part.Description));
        Each(
            NoticeShape.DataSubjects,
            notice.DataSubjects,
            (part, at) => check.Named(at.Of(DataSubjectGroupShape.Id), part.Id, at.Of(DataSubjectGroupShape.Name), part.Name));
        Each(
            NoticeShape.DataCategories,
            notice.DataCategories,
            (part, at) => check.Named(at.Of(DataCategoryShape.Id), part.Id, at.Of(DataCategoryShape.Name), part.Name));
        Each(Place.Of(NoticeShape.Disclosures).Of(NoticeShape.Disclosed.Items), notice.Disclosures.Items, check.Disclosure);
        Each(NoticeShape.RetentionRules, notice.RetentionRules, check.Retention);
        Each(Place.Of(NoticeShape.Cookies).Of(CookiesShape.Technologies), notice.Cookies.Technologies, (part, at) =>
        {
            check.That(
                at.Of(TrackingTechnologyShape.Name),
                part.Name is null || !string.IsNullOrWhiteSpace(part.Name),
                "The text is empty.");
            check.That(at, part != new TrackingTechnology(), "The technology says nothing: give it a name or a purpose.");
        });
        foreach (var member in References.All)
        {
            check.Dangling(notice, member);
        }

        return check.problems;
    }

    private void Parties(Notice notice)
    {
        Each(NoticeShape.Controllers, notice.Controllers, (part, at) =>
        {
            Text(at.Of(ControllerShape.Name), part.Name);
            Contact(part.Arrangement?.ContactPoint, at.Of(ControllerShape.Arrangement).Of(JointArrangementShape.ContactPoint));
            Each(at.Of(ControllerShape.OnBehalfOf), part.OnBehalfOf, Instructing);
        });
        Each(NoticeShape.Representatives, notice.Representatives, Contact);
        Each(NoticeShape.Contacts, notice.Contacts, Contact);
    }

    private void Instructing(InstructingController part, Place<InstructingController> at)
    {
        Text(at.Of(InstructingControllerShape.Name), part.Name);
        Contact(part.Contact, at.Of(InstructingControllerShape.Contact));
        Contact(part.Representative, at.Of(InstructingControllerShape.Representative));
        Contact(part.DataProtectionOfficer, at.Of(InstructingControllerShape.DataProtectionOfficer));
    }

    private void Contact(ContactPoint? contact, Place<ContactPoint> at) =>
        That(at, contact is null || contact != new ContactPoint(), "The contact point says nothing: give it a name, a role or an address.");

    private void Disclosure(Disclosure disclosure, Place<Disclosure> at)
    {
        var said = disclosure with { Regular = null, LegalBasis = null, CategoryIds = [] };
        That(at, said != new Disclosure { Recipient = new() }, "The disclosure says nothing: give it a recipient, a purpose or a condition.");
    }

    private void Retention(RetentionRule rule, Place<RetentionRule> at)
    {
        Text(at.Of(RetentionRuleShape.Id), rule.Id);
        var said = rule with { CategoryIds = [], PurposeIds = [], StartsFrom = null, StartDescription = null, Condition = null };
        That(at, said != new RetentionRule { Id = rule.Id }, "The rule says nothing: give it a period, a criterion, words or an act.");
    }

    private void Named(in Place<string> idAt, string id, in Place<LocalizedText> textAt, LocalizedText text)
    {
        Text(idAt, id);
        if (text.Count == 0)
        {
            That(textAt, false, "The text is missing.");
        }

        foreach (var entry in text)
        {
            Text(textAt.In(entry.Key), entry.Value);
        }
    }

    private void Dangling(Notice notice, ReferenceMember member)
    {
        HashSet<string>? known = null;
        for (var i = 0; i < member.Count(notice); i++)
        {
            for (var j = 0; j < member.IdCount(notice, i); j++)
            {
                known ??= new(References.Known(notice, member.Target), StringComparer.Ordinal);
                if (member.Id(notice, i, j) is { } id && !known.Contains(id))
                {
                    problems.Add(new()
                    {
                        Pointer = member.PlaceOf(i, j),
                        Message = KnownNames.Unknown(NameOf(member.Target), id, known),
                    });
                }
            }
        }
    }

    private static string NameOf(ReferenceTarget target) => target switch
    {
        ReferenceTarget.Controllers => "controller",
        ReferenceTarget.Purposes => "purpose",
        ReferenceTarget.DataSubjects => "group of data subjects",
        _ => "data category",
    };

    private void Text(in Place<string> at, string text) => That(at, !string.IsNullOrWhiteSpace(text), "The text is empty.");

    private void That<T>(in Place<T> at, bool holds, string message)
    {
        if (!holds)
        {
            problems.Add(new() { Pointer = at, Message = message });
        }
    }

    private static void Each<T>(ListSlot<Notice, T> list, IReadOnlyList<T> parts, Action<T, Place<T>> check) =>
        Each(Place.Of(list), parts, check);

    private static void Each<T>(Place<IReadOnlyList<T>> list, IReadOnlyList<T> parts, Action<T, Place<T>> check)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            check(parts[i], list.At(i));
        }
    }
}
