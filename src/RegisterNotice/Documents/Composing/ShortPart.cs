using RegisterNotice.Text.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>The first layer: who, why, the rights in brief and where to read more.</summary>
internal static class ShortPart
{
    // What the first layer itself tells as far as a reader needs at first sight.
    private static readonly SectionKind[] Told =
    [
        SectionKind.Controller, SectionKind.Contact, SectionKind.DataProtectionOfficer, SectionKind.RegisterName, SectionKind.Purposes, SectionKind.Objection, SectionKind.Complaint,
        SectionKind.Changes,
    ];

    public static IEnumerable<DocumentSection> Sections(Scribe scribe, NoticeDocument full) =>
    [
        .. new Passage(scribe).Paragraph(scribe.Say(scribe.Notice.RegisterName)).Blocks is { Count: > 0 } lead ? [Composing.Sections.Of(null, lead)] : Array.Empty<DocumentSection>(),
        .. new Passage(scribe).Paragraph(Controller(scribe)).Section(HeadingPhrases.ShortController, SectionKind.Controller),
        .. new Passage(scribe).Items(null, scribe.Notice.Purposes.Select(purpose => Purpose(scribe, purpose))).Section(HeadingPhrases.ShortPurposes, SectionKind.Purposes, SectionKind.LegalBasis),
        .. Rights(scribe).Section(HeadingPhrases.ShortRights, SectionKind.Rights),
        .. Objections(scribe).Section(HeadingPhrases.Objection, SectionKind.Objection),
        .. More(scribe, full).Section(HeadingPhrases.ReadMore, SectionKind.Other),
    ];

    private static Lines Controller(Scribe scribe)
    {
        var notice = scribe.Notice;
        var lines = new Lines(scribe);
        foreach (var controller in notice.Controllers)
        {
            lines.Add(Scribe.Raw(controller.Name));
        }

        var emails = notice.Contacts.SelectMany(contact => contact.Emails).Concat(notice.Controllers.SelectMany(controller => controller.Emails));
        var phones = notice.Contacts.SelectMany(contact => contact.Phones).Concat(notice.Controllers.SelectMany(controller => controller.Phones));
        var email = emails.Select(Scribe.Raw).FirstOrDefault(text => text is not null);
        return lines.Labelled(PartyPhrases.Email, email)
            .Labelled(PartyPhrases.Phone, email is null ? phones.Select(Scribe.Raw).FirstOrDefault(text => text is not null) : null)
            .Labelled(HeadingPhrases.Officer, Officer(notice.DataProtectionOfficer));
    }

    private static string? Officer(DataProtectionOfficer officer) =>
        officer.Emails.Concat(officer.Phones).Append(officer.Website ?? "").Append(officer.Name ?? "").Select(Scribe.Raw).FirstOrDefault(text => text is not null);

    private static Lines Purpose(Scribe scribe, Purpose purpose)
    {
        var names = purpose.LegalBases.Select(basis => scribe[PurposePhrases.Names[basis.Kind]]).Distinct(StringComparer.Ordinal).ToArray();
        var description = scribe.Say(purpose.Description);
        var lines = names.Length == 0
            ? new Lines(scribe).Add(description)
            : new Lines(scribe).Add(scribe.Mark(description?.AsName()) + Scribe.InParentheses(scribe.Join(names)));
        foreach (var basis in purpose.LegalBases)
        {
            lines.Labelled(PurposePhrases.Interest, scribe.Say(basis.Interest));
        }

        return lines;
    }

    private static Passage Objections(Scribe scribe)
    {
        var passage = new Passage(scribe);
        foreach (var right in ShortPhrases.Objections.Where(right => scribe.States(right.Key)))
        {
            passage.Paragraph(scribe[right.Value]);
        }

        return passage;
    }

    private static Passage Rights(Scribe scribe)
    {
        var names = RightPhrases.Headings
            .Where(right => right.Key != RightKind.Complaint && !ShortPhrases.Objections.ContainsKey(right.Key) && scribe.States(right.Key))
            .Select(right => scribe[right.Value])
            .Select(name => char.ToLowerInvariant(name[0]) + name[1..])
            .ToArray();
        return new Passage(scribe)
            .Paragraph(names.Length == 0 ? null : $"{scribe[RightPhrases.Brief]} {scribe.Join(names)}.")
            .Paragraph(scribe.States(RightKind.Complaint) ? scribe.Fill(ShortPhrases.Complaint, ("authority", AuthorityPart.Brief(scribe))) : null);
    }

    private static Passage More(Scribe scribe, NoticeDocument full)
    {
        var address = Scribe.Raw(scribe.Options.FullNotice);
        var anchors = SectionAnchors.Of(full.Sections);
        var more = full.Sections.Zip(anchors, (section, anchor) => (Section: section, Anchor: anchor))
            .Where(it => it is { Section: { Level: 1, Heading: not null }, Anchor: not null } && Array.IndexOf(Told, it.Section.Kinds[0]) < 0)
            .Select(it => new Lines(scribe).Add($"{it.Section.Heading} ({address}#{it.Anchor})"));
        return new Passage(scribe)
            .Paragraph(new Lines(scribe).Labelled(ShortPhrases.FullNotice, address))
            .Under(scribe[ShortPhrases.More], more);
    }
}
