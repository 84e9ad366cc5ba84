using RegisterNotice.Law;
using RegisterNotice.Text.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>The rights of the data subject.</summary>
internal static class RightsPart
{
    private static readonly RightKind[] Objections = [RightKind.Objection, RightKind.ObjectionToDirectMarketing];

    private static readonly Dictionary<RightKind, SectionKind> Kinds = new()
    {
        [RightKind.Access] = SectionKind.Access,
        [RightKind.Rectification] = SectionKind.Rectification,
        [RightKind.Erasure] = SectionKind.Erasure,
    };

    public static IEnumerable<DocumentSection> Inspection(Scribe scribe) => Explained(scribe, RightKind.Access).Section(HeadingPhrases.Inspection, SectionKind.Access);

    public static IEnumerable<DocumentSection> Correction(Scribe scribe) => Explained(scribe, RightKind.Rectification).Section(HeadingPhrases.Correction, SectionKind.Rectification);

    /// <summary>The twelfth heading of the classic form, a part for each right.</summary>
    public static IEnumerable<DocumentSection> Others(Scribe scribe) =>
        Each(scribe, HeadingPhrases.OtherRights, SectionKind.OtherRights, [RightKind.Erasure, RightKind.Restriction, RightKind.Portability, RightKind.WithdrawConsent, RightKind.NotSubjectToAutomatedDecision]);

    /// <summary>All rights but those that must stand by themselves.</summary>
    public static IEnumerable<DocumentSection> All(Scribe scribe) => Each(
        scribe,
        HeadingPhrases.Rights,
        SectionKind.Rights,
        [RightKind.Access, RightKind.Rectification, RightKind.Erasure, RightKind.Restriction, RightKind.Portability, RightKind.WithdrawConsent, RightKind.NotSubjectToAutomatedDecision]);

    /// <summary>The right to object, apart from everything else (Article 21(4)).</summary>
    public static IEnumerable<DocumentSection> Objection(Scribe scribe) => Explained(scribe, Objections).Section(HeadingPhrases.Objection, SectionKind.Objection);

    public static IEnumerable<DocumentSection> Complaint(Scribe scribe)
    {
        var passage = Explained(scribe, RightKind.Complaint);
        var isRight = !passage.IsEmpty;
        return AuthorityPart.Add(passage, scribe, isRight).Section(isRight ? HeadingPhrases.Complaint : HeadingPhrases.Authority, SectionKind.Complaint);
    }

    private static IEnumerable<DocumentSection> Each(Scribe scribe, Phrase heading, SectionKind kind, RightKind[] rights)
    {
        var parts = new List<DocumentSection>();
        foreach (var right in rights.Where(scribe.States))
        {
            foreach (var part in Explained(scribe, right).Section(RightPhrases.Headings[right], Kinds.TryGetValue(right, out var own) ? own : SectionKind.OtherRights))
            {
                parts.Add(part.Below());
            }
        }

        return parts.Count == 0 ? [] : [Sections.Of(scribe[heading], [], kind), .. parts];
    }

    private static Passage Explained(Scribe scribe, params RightKind[] kinds)
    {
        var passage = new Passage(scribe);
        foreach (var kind in kinds)
        {
            foreach (var right in scribe.Notice.Rights.AsSpan())
            {
                if (right.Kind == kind)
                {
                    Explain(passage, scribe, right);
                }
            }
        }

        return passage;
    }

    private static void Explain(Passage passage, Scribe scribe, SubjectRight right)
    {
        var meaning = scribe[RightPhrases.Meanings[right.Kind]];
        passage.Paragraph(Purposes(scribe, right.Kind) is { } purposes ? $"{meaning} {purposes}" : meaning)
            .Paragraph(scribe.Say(right.Description))
            .Paragraph(new Lines(scribe)
                .Said(RightPhrases.Limitation, scribe.Say(right.Limitation))
                .Labelled(RightPhrases.DataFormats, Formats(scribe, right))
                .Labelled(DataPhrases.Ground, scribe.Cite(right.Reference)));
        RequestPart.Add(passage, scribe, right);
    }

    /// <summary>For which purposes, where a right follows from some of them only.</summary>
    private static string? Purposes(Scribe scribe, RightKind kind)
    {
        var row = RightsMatrix.Rows.First(row => row.Right == kind);
        var all = scribe.Notice.Purposes;
        var some = all.Where(purpose => RightsMatrix.Applies(row, scribe.Notice, purpose)).Select(purpose => purpose.Id).ToArray();
        return some.Length == 0 || some.Length == all.Count || scribe.PurposeNames(some) is not { } names
            ? null
            : scribe.Fill(some.Length == 1 ? RightPhrases.OnePurpose : RightPhrases.SomePurposes, ("purposes", scribe.Mark(names)));
    }

    private static string? Formats(Scribe scribe, SubjectRight right)
    {
        var formats = right.DataFormats.Select(Scribe.Raw).OfType<string>().ToArray();
        return formats.Length == 0 ? null : scribe.Join(formats);
    }
}
