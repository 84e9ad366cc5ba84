using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>The first layer: who, why, the rights in brief and where to read more.</summary>
internal static class ShortPart
{
    // What the first layer itself tells as far as a reader needs at first sight.
    private static readonly SectionKind[] Told =
    [
        SectionKind.Controller, SectionKind.Contact, SectionKind.DataProtectionOfficer, SectionKind.RegisterName, SectionKind.Purposes,
        SectionKind.Objection, SectionKind.Complaint,
        SectionKind.Changes,
    ];

    public static void Sections(Passage passage, Scribe scribe, NoticeDocument full)
    {
        passage.Paragraph(scribe.Say(scribe.Notice.RegisterName)).Lead();
        passage.Paragraph(Controller(scribe)).Section(HeadingPhrases.ShortController, SectionKind.Controller);
        passage.Each(scribe.Notice.Purposes, Purpose)
            .Listed(null)
            .Paragraph(BasesOfWhole(scribe))
            .Section(HeadingPhrases.ShortPurposes, SectionKind.Purposes, SectionKind.LegalBasis);
        Rights(passage, scribe).Section(HeadingPhrases.ShortRights, SectionKind.Rights);
        Objections(passage, scribe).Section(HeadingPhrases.Objection, SectionKind.Objection);
        More(passage, scribe, full).Section(HeadingPhrases.ReadMore, SectionKind.Other);
    }

    private static Lines Controller(Scribe scribe)
    {
        var notice = scribe.Notice;
        var lines = scribe.Begin();
        foreach (var controller in notice.Controllers)
        {
            lines.Add(Scribe.Raw(controller.Name));
        }

        var emails =
            notice.Contacts.SelectMany(contact => contact.Emails).Concat(notice.Controllers.SelectMany(controller => controller.Emails));
        var phones =
            notice.Contacts.SelectMany(contact => contact.Phones).Concat(notice.Controllers.SelectMany(controller => controller.Phones));
        var email = emails.Select(Scribe.Raw).FirstOrDefault(text => text is not null);
        return lines.Labelled(PartyPhrases.Email, email)
            .Labelled(PartyPhrases.Phone, email is null ? phones.Select(Scribe.Raw).FirstOrDefault(text => text is not null) : null)
            .Labelled(HeadingPhrases.Officer, Officer(notice.DataProtectionOfficer));
    }

    private static string? Officer(DataProtectionOfficer officer) =>
        officer.Emails
            .Concat(officer.Phones)
            .Append(officer.Website ?? "")
            .Append(officer.Name ?? "")
            .Select(Scribe.Raw)
            .FirstOrDefault(text => text is not null);

    private static Lines Purpose(Scribe scribe, Purpose purpose)
    {
        var description = scribe.Say(purpose.Description);
        var names = PurposePart.Names(scribe, purpose.LegalBases);
        var name = names is null ? description : description?.AsName();
        var lines = scribe.Begin().Add($"{name}{new Parenthesis(names)}");
        return Interests(scribe, lines, purpose.LegalBases).NamedBy(name);
    }

    private static Lines BasesOfWhole(Scribe scribe)
    {
        var bases = scribe.Notice.LegalBases;
        return Interests(
            scribe,
            scribe.Begin().Labelled(PurposePart.NameOfWhole(scribe.Notice), PurposePart.Names(scribe, bases)),
            bases);
    }

    private static Lines Interests(Scribe scribe, Lines lines, IReadOnlyList<LegalBasis> bases)
    {
        foreach (var basis in bases.AsSpan())
        {
            lines.Labelled(PurposePhrases.Interest, scribe.Say(basis.Interest));
        }

        return lines;
    }

    private static Passage Objections(Passage passage, Scribe scribe)
    {
        foreach (var right in ShortPhrases.Objections.Where(right => scribe.Gives(right.Key)))
        {
            passage.Paragraph(scribe[right.Value]);
        }

        return passage;
    }

    private static Passage Rights(Passage passage, Scribe scribe)
    {
        var names = RightPhrases.Headings
            .Where(right => right.Key != RightKind.Complaint && !ShortPhrases.Objections.ContainsKey(right.Key) && scribe.Gives(right.Key))
            .Select(right => scribe[right.Value])
            .Concat(scribe.Notice.Rights
                .Where(right => right.Kind == RightKind.Unknown)
                .Select(right => scribe[KeptWords.Of(right, "kind")]))
            .Select(name => char.ToLowerInvariant(name[0]) + name[1..])
            .ToArray();
        return passage
            .Paragraph(names.Length == 0 ? null : $"{scribe[RightPhrases.Brief]} {scribe.Join(names)}.")
            .Paragraph(scribe.States(RightKind.Complaint) ? AuthorityPart.Brief(scribe) : null);
    }

    private static Passage More(Passage passage, Scribe scribe, NoticeDocument full)
    {
        var address = Scribe.Raw(scribe.Options.FullNotice);
        var anchors = SectionAnchors.Of(full.Sections);
        passage.Paragraph(scribe.Begin().Labelled(ShortPhrases.FullNotice, address));
        for (var i = 0; i < anchors.Length; i++)
        {
            if (anchors[i] is { } anchor
                && full.Sections[i] is { Level: 1, Heading: { } heading } section
                && Array.IndexOf(Told, section.Kinds[0]) < 0)
            {
                passage.Item(scribe.Begin().Add(new MarkedText(heading, section.HeadingMarks).LinkedTo($"{address}#{anchor}")));
            }
        }

        return passage.ListedUnder(scribe[ShortPhrases.More]);
    }
}
