using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>What states a right, row by row, and what denies one.</summary>
internal static class RightRules
{
    private const int LongestDenial = 30;

    private const RightPlace SpokenOrAmongRights = RightPlace.Spoken | RightPlace.AmongRights;
    private const RightPlace SpokenInPlace = RightPlace.SpokenAmongRights | RightPlace.SpokenInTheOpen;

    // Without any of these no right is stated.
    private static readonly MeaningSet OfRights = MeaningSet.Of(
        Meaning.Right, Meaning.Access, Meaning.Rectify, Meaning.Erase, Meaning.Restrict, Meaning.Object, Meaning.Forbid, Meaning.DirectMarketing,
        Meaning.Portability,
        Meaning.WithdrawConsent, Meaning.Complain);

    private static readonly List<RightKind> None = [];

    // The rows stand in the order in which the rights of one sentence are told.
    private static readonly RightRule[] Rows =
    [
        new(RightKind.Access, Meaning.Access) { At = SpokenInPlace, Under = [SectionKind.Access], Unless = SpeaksOfCredentials },
        new(RightKind.Access, Meaning.Access) { At = RightPlace.AmongRights, Unless = AsksForNone },
        new(RightKind.Rectification, Meaning.Rectify) { At = SpokenInPlace, Under = [SectionKind.Rectification], Unless = IsUpdateOfNotice },
        new(RightKind.Erasure, Meaning.Erase)
        {
            At = SpokenInPlace | RightPlace.SpokenUnderRetention,
            Under = [SectionKind.Erasure, SectionKind.Rectification],
            Unless = IsErasureOfAnother,
        },
        new(RightKind.Erasure, Meaning.Remove, Meaning.Erase, Meaning.Request) { At = RightPlace.UnderRetention },
        new(RightKind.Restriction, Meaning.Restrict) { At = RightPlace.SpokenAmongRights, None = [Meaning.AccessControl] },
        new(RightKind.Restriction, Meaning.Restrict, Meaning.Processing) { At = RightPlace.AmongRights, None = [Meaning.AccessControl] },
        new(RightKind.Restriction, Meaning.Restrict, Meaning.Processing) { At = RightPlace.SpokenInTheOpen },
        new(RightKind.Objection, Meaning.Object) { At = SpokenOrAmongRights, None = [Meaning.DirectMarketing, Meaning.Marketing, Meaning.AutomatedDecision] },
        new(RightKind.ObjectionToDirectMarketing, Meaning.Object, Meaning.DirectMarketing) { At = SpokenOrAmongRights },
        new(RightKind.ObjectionToDirectMarketing, Meaning.Object, Meaning.Marketing) { At = SpokenOrAmongRights },
        new(RightKind.ObjectionToDirectMarketing, Meaning.Forbid, Meaning.DirectMarketing) { At = RightPlace.Spoken, Unless = IsAmongDataOrCookies },
        new(RightKind.ObjectionToDirectMarketing, Meaning.Forbid, Meaning.Marketing) { At = RightPlace.Spoken, Under = [SectionKind.Objection], Unless = IsAmongDataOrCookies },
        new(RightKind.ObjectionToDirectMarketing, Meaning.Forbid, Meaning.DirectMarketing, Meaning.Request)
        {
            At = RightPlace.AmongRights,
            Under = [SectionKind.Objection],
            Unless = IsAmongDataOrCookies,
        },
        new(RightKind.Objection, Meaning.Forbid) { At = RightPlace.Spoken, None = [Meaning.DirectMarketing, Meaning.Marketing], Unless = IsAmongDataOrCookies },
        new(RightKind.Objection, Meaning.Forbid, Meaning.Request)
        {
            Under = [SectionKind.Objection],
            None = [Meaning.DirectMarketing, Meaning.Marketing],
            Unless = IsAmongDataOrCookies,
        },
        new(RightKind.ObjectionToDirectMarketing, Meaning.DirectMarketing, Meaning.May) { Under = [SectionKind.Objection] },
        new(RightKind.Portability, Meaning.Portability) { At = SpokenOrAmongRights },
        new(RightKind.WithdrawConsent, Meaning.WithdrawConsent, Meaning.Consent) { At = SpokenOrAmongRights },
        new(RightKind.WithdrawConsent, Meaning.WithdrawConsent, Meaning.Consent, Meaning.May) { At = RightPlace.Anywhere },
        new(RightKind.NotSubjectToAutomatedDecision, Meaning.Right, Meaning.Object, Meaning.AutomatedDecision) { At = RightPlace.Anywhere },
        new(RightKind.NotSubjectToAutomatedDecision, Meaning.Right, Meaning.SubjectedTo) { At = RightPlace.Anywhere },
        new(RightKind.Complaint, Meaning.SupervisoryAuthority, Meaning.ContactWord) { At = RightPlace.AmongRights, None = [Meaning.Not] },
        new(RightKind.Complaint, Meaning.Complain, Meaning.SupervisoryAuthority) { At = RightPlace.Anywhere },
        new(RightKind.Complaint, Meaning.Complain, Meaning.Authority) { At = RightPlace.Spoken },
        new(RightKind.Complaint, Meaning.Complain) { Under = [SectionKind.Complaint] },
    ];

    private static readonly string[] AccessRequests =
    [
        "tarkastuspyyn", "tarkistuspyyn", "begäran om insyn", "granskningsbegär", "access request", "request for access",
    ];

    private static readonly SectionKind[] PlacesOfRights =
    [
        SectionKind.Rights, SectionKind.OtherRights, SectionKind.Access, SectionKind.Rectification, SectionKind.Erasure, SectionKind.Objection,
        SectionKind.Complaint,
    ];

    /// <summary>The rights that a sentence states, each once.</summary>
    public static List<RightKind> StatedIn(Sentence sentence)
    {
        if (!sentence.Meanings.HasAnyOf(OfRights) || IsDenial(sentence)
            || sentence.HasAny(Meaning.RightDisapplied, Meaning.RightRestricted))
        {
            return None;
        }

        var stated = new List<RightKind>();
        var place = PlaceOf(sentence);
        foreach (var row in Rows)
        {
            if (row.Holds(sentence, place) && !stated.Contains(row.Right))
            {
                stated.Add(row.Right);
            }
        }

        return stated;
    }

    /// <summary>Whether a sentence says that there is no such right.</summary>
    public static bool IsDenial(Sentence sentence)
    {
        if (sentence.Has(Meaning.OverridingGround))
        {
            return true;
        }

        // That a law takes the right away is told of the right itself.
        if (sentence.Has(Meaning.RightDisapplied))
        {
            return false;
        }

        var isRight = IsAgainstAutomatedDecision(sentence) || sentence.Has(Meaning.WithdrawConsent, Meaning.Consent)
            || sentence.Has(Meaning.Erase, Meaning.Without);
        return !isRight && sentence.HasNear(Meaning.Not, Meaning.Right, LongestDenial);
    }

    private static RightPlace PlaceOf(Sentence sentence)
    {
        var section = sentence.Section;
        var speaks = sentence.HasHereOrBefore(Meaning.Right)
            || (sentence.IsListItem && (section.Announces(SectionKind.Rights) || section.Announces(SectionKind.OtherRights)));
        var isAmongRights = section.IsAny(PlacesOfRights);
        var isUnderRetention = section.Main == SectionKind.Retention;
        return RightPlace.Anywhere
            | If(speaks, RightPlace.Spoken)
            | If(isAmongRights, RightPlace.AmongRights)
            | If(speaks && isAmongRights, RightPlace.SpokenAmongRights)
            | If(speaks && IsOpen(sentence), RightPlace.SpokenInTheOpen)
            | If(isUnderRetention, RightPlace.UnderRetention)
            | If(speaks && isUnderRetention, RightPlace.SpokenUnderRetention);
    }

    private static RightPlace If(bool condition, RightPlace place) => condition ? place : RightPlace.None;

    // Under a heading of data, what people have a right to see or to give there is data, not a right against the controller.
    private static bool IsOpen(Sentence sentence) => sentence.Lead?.Has(Meaning.HasRight) == true || IsOpenSection(sentence);

    private static bool IsOpenSection(Sentence sentence) => sentence.Section switch
    {
        { Heading: null } => true,
        { Main: null or SectionKind.Other or SectionKind.Changes or SectionKind.Contact } => true,
        { Main: SectionKind.DataContent or SectionKind.Sources or SectionKind.Purposes or SectionKind.LegalBasis or SectionKind.Disclosures or SectionKind.Security } => false,
        _ => sentence.Has(Meaning.HasRight),
    };

    // How a request for access is made tells that there is the right.
    private static bool AsksForNone(Sentence sentence) =>
        !Scanning.TextScan.HasAny(sentence.Text, AccessRequests);

    private static bool SpeaksOfCredentials(Sentence sentence) => sentence.Has(Meaning.AccessControl, Meaning.Credentials);

    private static bool IsUpdateOfNotice(Sentence sentence) => sentence.Section.Main == SectionKind.Changes
        ? !sentence.Has(Meaning.HasRight)
        : sentence.Has(Meaning.NoticeWord) && !sentence.Has(Meaning.Right);

    // Ticks that are taken away, consents that are withdrawn, secrets that are shredded.
    private static bool IsErasureOfAnother(Sentence sentence) =>
        sentence.Has(Meaning.ByRemoving) || (sentence.Has(Meaning.Newsletter) && !sentence.Has(Meaning.Right));

    private static bool IsAmongDataOrCookies(Sentence sentence) => sentence.Section.Main is SectionKind.DataContent or SectionKind.Cookies;

    private static bool IsAgainstAutomatedDecision(Sentence sentence) =>
        sentence.Has(Meaning.Right) && (sentence.Has(Meaning.Object, Meaning.AutomatedDecision) || sentence.Has(Meaning.SubjectedTo));
}
