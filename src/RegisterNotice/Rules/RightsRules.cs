using RegisterNotice.Json.Shapes;
using RegisterNotice.Law;
using RegisterNotice.Validation;
using RegisterNotice.Words;
using RegisterNotice.Words.Lexicon;
using RegisterNotice.Words.Phrases;
using static RegisterNotice.Rules.RuleRow;
using static RegisterNotice.Validation.Severity;

namespace RegisterNotice.Rules;

/// <summary>RN6: which rights of the data subject a notice must state, and how.</summary>
internal static class RightsRules
{
    private static readonly ProcessingActivity[] Research = [ProcessingActivity.Research];

    // Objection to research and statistics rests on no basis (Article 21(6)).
    private static readonly ProcessingActivity[] ResearchAndStatistics = [ProcessingActivity.Research, ProcessingActivity.Statistics];

    // Rights that only some bases give. The right to object to direct marketing is the matter of RN2007.
    private static readonly RightKind[] Conditional = [RightKind.Portability, RightKind.Objection, RightKind.WithdrawConsent];

    // Elsewhere the address of a street may be the controller's own.
    private static readonly SectionKind[] OnComplaints = [SectionKind.Complaint, SectionKind.Rights, SectionKind.OtherRights];

    public static NoticeRule AccessMissing { get; } = Rule("RN6001", nameof(AccessMissing),
        [Information(Error, Gdpr("13(2)(b)"), Gdpr("15"))],
        static it => ReportMissing(it, RightKind.Access));

    public static NoticeRule RectificationMissing { get; } = Rule("RN6002", nameof(RectificationMissing),
        [Information(Error, Gdpr("13(2)(b)"), Gdpr("16"))],
        static it => ReportMissing(it, RightKind.Rectification));

    public static NoticeRule ErasureMissing { get; } = Rule("RN6003", nameof(ErasureMissing),
        [Information(Error, Gdpr("13(2)(b)"), Gdpr("17"))],
        static it => ReportMissing(it, RightKind.Erasure));

    public static NoticeRule RestrictionMissing { get; } = Rule("RN6004", nameof(RestrictionMissing),
        [Information(Error, Gdpr("13(2)(b)"), Gdpr("18"))],
        static it => ReportMissing(it, RightKind.Restriction));

    public static NoticeRule PortabilityMissing { get; } = Rule("RN6005", nameof(PortabilityMissing),
        [Information(Error, Gdpr("13(2)(b)"), Gdpr("20"))],
        static it => ReportMissing(it, RightKind.Portability));

    public static NoticeRule ObjectionMissing { get; } = Rule("RN6006", nameof(ObjectionMissing),
        [Information(Error, Gdpr("13(2)(b)"), Gdpr("21(1)"))],
        static it => ReportMissing(it, RightKind.Objection));

    public static NoticeRule DirectMarketingObjectionMissing { get; } = Rule("RN6007", nameof(DirectMarketingObjectionMissing),
        [Information(Error, Gdpr("21(2)"), Gdpr("21(3)"))],
        static it =>
        {
            if (Purposes.Cover(it, Meaning.MarketingActivity) && !ObjectionToDirectMarketingIsStated(it))
            {
                it.Report(Place.Of(NoticeShape.Rights));
            }
        });

    public static NoticeRule ObjectionNotSeparate { get; } = Rule("RN6008", nameof(ObjectionNotSeparate),
        [Information(Warning, Gdpr("21(4)"))],
        static it =>
        {
            if (!it.Notice.States(RightKind.Objection) && !it.Notice.States(RightKind.ObjectionToDirectMarketing))
            {
                return;
            }

            for (var i = 0; i < it.Notice.Wordings.Count; i++)
            {
                if (WhereObjectionIsBuried(it.Notice.Wordings[i]) is >= 0 and var section)
                {
                    it.Report(Place.Of(NoticeShape.Wordings, i).Of(NoticeDocumentShape.Sections, section));
                }
            }
        });

    public static NoticeRule ConsentWithdrawalMissing { get; } = Rule("RN6009", nameof(ConsentWithdrawalMissing),
        [Information(Error, Gdpr("7(3)"), Gdpr("13(2)(c)"))],
        static it =>
        {
            if (RightsMatrix.Gives(it.Notice, RightKind.WithdrawConsent)
                && !it.Notice.States(RightKind.WithdrawConsent)
                && Rights.CanBeUsed(it, RightKind.WithdrawConsent))
            {
                it.Report(Place.Of(NoticeShape.Rights));
            }
        });

    public static NoticeRule ComplaintMissing { get; } = Rule("RN6010", nameof(ComplaintMissing),
        [Information(Error, Gdpr("13(2)(d)"), Gdpr("77"))],
        static it => ReportMissing(it, RightKind.Complaint));

    public static NoticeRule SupervisoryAuthorityOutdated { get; } = Rule("RN6011", nameof(SupervisoryAuthorityOutdated),
        [Information(Warning, Gdpr("12(1)"), Gdpr("13(2)(d)"))],
        static it =>
        {
            var before = it.Found?.Count;
            if (it.Notice.SupervisoryAuthority is { } authority && !authority.Equals(SupervisoryAuthorities.DataProtectionOmbudsman))
            {
                ReportFormer(
                    it,
                    Place.Of(NoticeShape.SupervisoryAuthority).Of(SupervisoryAuthorityShape.Address),
                    AuthorityDetails.In(authority.Address, it.AsOf));
                ReportFormer(
                    it,
                    Place.Of(NoticeShape.SupervisoryAuthority).Of(SupervisoryAuthorityShape.VisitingAddress),
                    AuthorityDetails.In(authority.VisitingAddress, it.AsOf));
                ReportFormer(
                    it,
                    Place.Of(NoticeShape.SupervisoryAuthority).Of(SupervisoryAuthorityShape.Phone),
                    AuthorityDetails.In(authority.Phone, it.AsOf));
                ReportFormer(
                    it,
                    Place.Of(NoticeShape.SupervisoryAuthority).Of(SupervisoryAuthorityShape.Website),
                    AuthorityDetails.In(authority.Website, it.AsOf));
            }

            if (it.Found?.Count == before && it.Words.First(Meaning.FormerAuthorityDetail, OnComplaints) is { } passage)
            {
                if (AuthorityDetails.In(passage.Text, it.AsOf) is { } former)
                {
                    it.Report(passage.Pointer, ("detail", former.Written));
                }
            }
        });

    public static NoticeRule RightWithoutBasis { get; } = Rule("RN6022", nameof(RightWithoutBasis),
        [Information(Warning, Gdpr("7(3)"), Gdpr("20"), Gdpr("21"))],
        static it =>
        {
            if (!Rights.EveryBasisIsStated(it.Notice))
            {
                return;
            }

            for (var i = 0; i < it.Notice.Rights.Count; i++)
            {
                var kind = it.Notice.Rights[i].Kind;
                if (Array.IndexOf(Conditional, kind) >= 0 && !RightsMatrix.Gives(it.Notice, kind) && !IsGivenOtherwise(it.Notice, kind))
                {
                    it.Report(Place.Of(NoticeShape.Rights, i), ("right", NameOf(it.Notice.Rights[i], it.Language)));
                }
            }
        });

    public static NoticeRule ResearchObjectionUnstated { get; } = Rule("RN6028", nameof(ResearchObjectionUnstated),
        [Information(Info, Gdpr("21(6)"))],
        static it =>
        {
            // Where a basis gives the general right, RN6006 asks for it.
            if (!it.Notice.States(RightKind.Objection)
                && IsForResearch(it.Notice)
                && !RightsMatrix.GivesByBasis(it.Notice, RightKind.Objection)
                && Rights.CanBeUsed(it, RightKind.Objection))
            {
                it.Report(Place.Of(NoticeShape.Rights));
            }
        });

    public static IReadOnlyList<NoticeRule> All { get; } =
    [
        ResearchObjectionUnstated, AccessMissing, RectificationMissing, ErasureMissing, RestrictionMissing, PortabilityMissing,
        ObjectionMissing, DirectMarketingObjectionMissing, ObjectionNotSeparate,
        ConsentWithdrawalMissing, ComplaintMissing, SupervisoryAuthorityOutdated, RightWithoutBasis,
    ];

    /// <summary>What a right is called in a message.</summary>
    public static string NameOf(SubjectRight right, LanguageTag language)
    {
        if (RightPhrases.Headings.TryGetValue(right.Kind, out var heading))
        {
            return heading[LanguageFallback.Main(language)];
        }

        var words = right.AdditionalMembers.WordsOf("kind");
        return words.IsEmpty ? "?" : words[0];
    }

    private static void ReportMissing(RuleContext it, RightKind kind)
    {
        var isGiven = RightsMatrix.GivesByBasis(it.Notice, kind);
        if (it.Notice.States(kind) || (!isGiven && Rights.BasisIsStated(it.Notice)) || !Rights.CanBeUsed(it, kind))
        {
            return;
        }

        if (isGiven)
        {
            it.Report(Place.Of(NoticeShape.Rights));
        }
        else
        {
            // Where no basis is stated, nobody can tell whether the right is given.
            it.Advise(Place.Of(NoticeShape.Rights));
        }
    }

    private static void ReportFormer<T>(RuleContext it, in Place<T> place, FormerAuthorityContact? former)
    {
        if (former is not null)
        {
            it.Report(place, ("detail", former.Written));
        }
    }

    private static bool ObjectionToDirectMarketingIsStated(RuleContext it)
    {
        var notice = it.Notice;
        if (notice.States(RightKind.ObjectionToDirectMarketing))
        {
            return true;
        }

        var general = notice.IndexOfRight(RightKind.Objection);
        return general >= 0 && it.Says(notice.Rights[general].Description, Meaning.MarketingActivity);
    }

    /// <summary>The section that speaks of the right to object beside other matters, where none is about it first of all; -1 where one is.</summary>
    private static int WhereObjectionIsBuried(NoticeDocument wording)
    {
        var (objection, rights) = (-1, -1);
        for (var i = 0; i < wording.Sections.Count; i++)
        {
            var kinds = wording.Sections[i].Kinds;
            if (kinds.Count > 0 && kinds[0] == SectionKind.Objection)
            {
                return -1;
            }

            objection = objection < 0 && kinds.Has(SectionKind.Objection) ? i : objection;
            rights = rights < 0 && (kinds.Has(SectionKind.Rights) || kinds.Has(SectionKind.OtherRights)) ? i : rights;
        }

        return objection >= 0 ? objection : rights;
    }

    // Statistics of visits and sales are none under Article 89(1).
    private static bool IsForResearch(Notice notice)
    {
        foreach (var purpose in notice.Purposes.AsSpan())
        {
            if (Purposes.Does(purpose, Research))
            {
                return true;
            }
        }

        return false;
    }

    // Consent may be asked for cookies alone (Act 917/2014, section 205).
    private static bool IsGivenOtherwise(Notice notice, RightKind kind)
    {
        if (kind == RightKind.WithdrawConsent)
        {
            return notice.Cookies.State == DeclarationState.Some;
        }

        foreach (var purpose in notice.Purposes.AsSpan())
        {
            if (kind == RightKind.Objection && Purposes.Does(purpose, ResearchAndStatistics))
            {
                return true;
            }
        }

        return false;
    }
}
