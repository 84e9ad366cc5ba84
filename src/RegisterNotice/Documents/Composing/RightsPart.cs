using RegisterNotice.Law;
using RegisterNotice.Words;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>The rights of the data subject.</summary>
internal static class RightsPart
{
    private static readonly Dictionary<RightKind, SectionKind> Kinds = new()
    {
        [RightKind.Access] = SectionKind.Access,
        [RightKind.Rectification] = SectionKind.Rectification,
        [RightKind.Erasure] = SectionKind.Erasure,
    };

    private static readonly RightKind[] OfClassicForm =
    [
        RightKind.Erasure, RightKind.Restriction, RightKind.Portability, RightKind.WithdrawConsent,
        RightKind.NotSubjectToAutomatedDecision
    ];

    private static readonly RightKind[] ButObjections = [RightKind.Access, RightKind.Rectification, .. OfClassicForm];

    public static void Inspection(Passage passage, Scribe scribe) =>
        Explain(passage, scribe, RightKind.Access).Section(HeadingPhrases.Inspection, SectionKind.Access);

    public static void Correction(Passage passage, Scribe scribe) =>
        Explain(passage, scribe, RightKind.Rectification).Section(HeadingPhrases.Correction, SectionKind.Rectification);

    /// <summary>The twelfth heading of the classic form, a part for each right.</summary>
    public static void Others(Passage passage, Scribe scribe) =>
        Each(passage, scribe, HeadingPhrases.OtherRights, SectionKind.OtherRights, OfClassicForm);

    /// <summary>All rights but those that must stand by themselves.</summary>
    public static void All(Passage passage, Scribe scribe) =>
        Each(passage, scribe, HeadingPhrases.Rights, SectionKind.Rights, ButObjections);

    /// <summary>The right to object, apart from everything else (Article 21(4)).</summary>
    public static void Objection(Passage passage, Scribe scribe) =>
        Explain(
            Explain(passage, scribe, RightKind.Objection),
            scribe,
            RightKind.ObjectionToDirectMarketing).Section(HeadingPhrases.Objection, SectionKind.Objection);

    public static void Complaint(Passage passage, Scribe scribe)
    {
        var isRight = scribe.States(RightKind.Complaint);
        AuthorityPart
            .Add(Explain(passage, scribe, RightKind.Complaint), scribe, isRight)
            .Section(isRight ? HeadingPhrases.Complaint : HeadingPhrases.Authority, SectionKind.Complaint);
    }

    /// <summary>A right, how it is used and how it is limited.</summary>
    public static Lines Brief(Scribe scribe, SubjectRight right)
    {
        var heading = scribe[RightPhrases.Headings.Of(right.Kind, right, "kind")];
        return Restricted(scribe, right, scribe.Begin().Add(new Parenthesis(RequestPart.Ways(scribe, right)).After(heading)))
            .Add(scribe.Say(right.Description))
            .Said(RightPhrases.Limitation, scribe.Say(right.Limitation))
            .Labelled(DataPhrases.Ground, scribe.Cite(right.Reference));
    }

    private static void Each(Passage passage, Scribe scribe, Phrase heading, SectionKind kind, RightKind[] rights)
    {
        if (Array.Exists(rights, scribe.States) || scribe.States(RightKind.Unknown))
        {
            passage.Heading(heading, kind);
        }

        foreach (var right in rights)
        {
            Explain(passage, scribe, right).Section(
                RightPhrases.Headings[right],
                Kinds.TryGetValue(right, out var own) ? own : SectionKind.OtherRights,
                level: 2);
        }

        foreach (var right in scribe.Notice.Rights.AsSpan())
        {
            if (right.Kind == RightKind.Unknown)
            {
                Explain(passage, scribe, right).Section(
                    RightPhrases.Headings.Of(right.Kind, right, "kind"),
                    SectionKind.OtherRights,
                    level: 2);
            }
        }
    }

    private static Passage Explain(Passage passage, Scribe scribe, RightKind kind)
    {
        foreach (var right in scribe.Notice.Rights.AsSpan())
        {
            if (right.Kind == kind)
            {
                Explain(passage, scribe, right);
            }
        }

        return passage;
    }

    private static Passage Explain(Passage passage, Scribe scribe, SubjectRight right)
    {
        passage.Paragraph(right.Applies == RightApplicability.No ? null : Meaning(scribe, right))
            .Paragraph(Restricted(scribe, right, scribe.Begin()))
            .Paragraph(scribe.Say(right.Description))
            .Paragraph(scribe.Begin()
                .Said(RightPhrases.Limitation, scribe.Say(right.Limitation))
                .Labelled(RightPhrases.DataFormats, scribe.Join(right.DataFormats, static (_, format) => Scribe.Raw(format)))
                .Labelled(DataPhrases.Ground, scribe.Cite(right.Reference)));
        return RequestPart.Add(passage, scribe, right);
    }

    /// <summary>Adds that the right is restricted or disapplied, by which law and how.</summary>
    private static Lines Restricted(Scribe scribe, SubjectRight right, Lines lines)
    {
        if (right.Applies != RightApplicability.Yes || right.Restriction?.Reference is not null)
        {
            var reference = right.Restriction?.Reference;
            var isBehind = !Scribe.IsAsWritten(reference);
            var law = isBehind ? scribe.Cite(reference, CitationStyle.InParentheses) : null;
            lines.Add($"{RightPhrases.Restrictions.Of(right.Applies, right, "applies")}{new Parenthesis(law)}.")
                .Labelled(DataPhrases.Ground, isBehind ? null : scribe.Cite(reference));
        }

        return lines.Said(RightPhrases.HowRestricted, scribe.Say(right.Restriction?.Text));
    }

    // What a right of a newer version means is not known here: it stands under its word.
    private static MarkedText Meaning(Scribe scribe, SubjectRight right)
    {
        var meaning = scribe[RightPhrases.Meanings.Of(right.Kind, right, "kind")];
        return right.Kind != RightKind.Unknown && Purposes(scribe, right.Kind) is { } purposes ? $"{meaning} " + purposes : new(meaning);
    }

    /// <summary>For which purposes, where a right follows from some of them only.</summary>
    private static MarkedText? Purposes(Scribe scribe, RightKind kind)
    {
        var all = scribe.Notice.Purposes;
        List<string>? some = null;
        foreach (var purpose in all.AsSpan())
        {
            if (RightsMatrix.Applies(kind, scribe.Notice, purpose))
            {
                (some ??= new(all.Count)).Add(purpose.Id);
            }
        }

        return some is null || some.Count == all.Count || scribe.PurposeNames(some) is not { } names
            ? null
            : scribe.FillMarked(some.Count == 1 ? RightPhrases.OnePurpose : RightPhrases.SomePurposes, scribe.Mark(names));
    }
}
