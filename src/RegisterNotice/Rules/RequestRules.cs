using RegisterNotice.Json.Shapes;
using RegisterNotice.Validation;
using RegisterNotice.Words.Lexicon;
using static RegisterNotice.Rules.RuleRow;
using static RegisterNotice.Validation.Severity;

namespace RegisterNotice.Rules;

/// <summary>RN6: how rights are used, and what may not be demanded for it.</summary>
internal static class RequestRules
{
    private delegate bool IsFaulty(RuleContext it, SubjectRight right);

    public static NoticeRule AccessFrequencyLimited { get; } = OnceRule("RN6012", nameof(AccessFrequencyLimited),
        [Information(Error, Gdpr("12(5)"), Gdpr("15"))],
        static it =>
        {
            var typed = ReportEach(
                it,
                SubjectRightShape.FrequencyLimit,
                static (_, right) => Periods.Possible(right.FrequencyLimit) is not null);
            ReportWords(it, typed, Meaning.FrequencyLimit);
        });

    public static NoticeRule SignatureDemanded { get; } = OnceRule("RN6013", nameof(SignatureDemanded),
        [Information(Error, Gdpr("12(2)"), Gdpr("12(6)"))],
        static it =>
        {
            var typed = ReportEach(it, SubjectRightShape.Formalities, static (_, right) =>
                Rights.Demands(right, RequestFormality.Signed) || Rights.Demands(right, RequestFormality.InPerson));
            typed |= ReportEach(
                it,
                SubjectRightShape.Channels,
                static (_, right) => !Rights.Demands(right, RequestFormality.InPerson) && Requests.InPersonOnly(right));
            ReportWords(
                it,
                typed,
                it.Words.Has(Meaning.SignatureDemanded, Rights.Sections) ? Meaning.SignatureDemanded : Meaning.PresenceDemanded);
        });

    public static NoticeRule WrittenFormDemanded { get; } = Rule("RN6014", nameof(WrittenFormDemanded),
        [Information(Warning, Gdpr("12(2)"))],
        static it =>
        {
            var found = default(SharedRights);
            for (var i = 0; i < it.Notice.Rights.Count; i++)
            {
                var right = it.Notice.Rights[i];
                var demandsPaper = Rights.Demands(right, RequestFormality.Written) && !Requests.HasWayWithoutPaper(right);
                if (demandsPaper
                    && !Rights.Demands(right, RequestFormality.Signed)
                    && !it.Words.Has(Meaning.ElectronicRequest, Rights.SectionsOf(right.Kind)))
                {
                    found.Add(Place.Of(NoticeShape.Rights, i).Of(SubjectRightShape.Formalities), right);
                }
            }

            found.Report(it);
        });

    public static NoticeRule RequestChannelMissing { get; } = Rule("RN6015", nameof(RequestChannelMissing),
        [Information(Error, Gdpr("12(2)"))],
        static it =>
        {
            var found = default(SharedRights);
            for (var i = 0; i < it.Notice.Rights.Count; i++)
            {
                var right = it.Notice.Rights[i];

                // A complaint goes to the authority; of a right of a newer version nobody can tell, and one that does not apply is not used.
                if (right is { Kind: not (RightKind.Complaint or RightKind.Unknown), Applies: not RightApplicability.No }
                    && !Requests.HasWay(it, right))
                {
                    found.Add(Place.Of(NoticeShape.Rights, i).Of(SubjectRightShape.Channels), right);
                }
            }

            found.Report(it);
        });

    public static NoticeRule RightNarrowed { get; } = OnceRule("RN6016", nameof(RightNarrowed),
        [Information(Error, Gdpr("15"), Gdpr("16"), Gdpr("17"), Gdpr("18"), Gdpr("20"), Gdpr("21"))],
        static it =>
        {
            // Grounds from one's own situation belong to the general right to object alone (Article 21(1)).
            var typed = ReportEach(
                it,
                SubjectRightShape.Formalities,
                static (_, right) =>
                    right.Kind is not (RightKind.Objection or RightKind.Unknown) && Rights.Demands(right, RequestFormality.Reasoned));
            typed |= ReportEach(it, SubjectRightShape.Limitation, static (it, right) =>
                right.Limitation is { Count: > 0 } limitation
                    && (it.Says(limitation, Meaning.RightNarrowed)
                        || !(it.Says(limitation, Meaning.KnownLimitation) || LawfulRestrictions.AreNamed(it, right))),
                static right => right.Limitation);
            typed |= ReportEach(it, SubjectRightShape.Applies, static (it, right) =>
                right.Applies is RightApplicability.No or RightApplicability.Limited
                    && right.Limitation is null or { Count: 0 }
                    && !it.Says(right.Restriction?.Text, Meaning.KnownLimitation)
                    && !LawfulRestrictions.AreNamed(it, right));
            ReportWords(it, typed, Meaning.RightNarrowed);
        });

    public static NoticeRule ResponseTimeUnstated { get; } = Rule("RN6017", nameof(ResponseTimeUnstated),
        [Recommended(Info, Gdpr("12(3)"))],
        static it =>
        {
            foreach (var right in it.Notice.Rights.AsSpan())
            {
                if (Periods.Possible(right.ResponseTime) is not null)
                {
                    return;
                }
            }

            // A processor answers no requests.
            if (!Controllers.OnlyProcess(it) && !it.Words.Has(Meaning.ResponseTime, Rights.Sections))
            {
                it.Report(Place.Of(NoticeShape.Rights));
            }
        });

    public static NoticeRule ResponseTimeTooLong { get; } = OnceRule("RN6018", nameof(ResponseTimeTooLong),
        [Information(Error, Gdpr("12(3)"))],
        static it =>
        {
            var typed = ReportEach(
                it,
                SubjectRightShape.ResponseTime,
                static (it, right) => Requests.IsLongerThan(right.ResponseTime, months: 1) && !TellsOfExtension(it, right));
            typed |= ReportEach(
                it,
                SubjectRightShape.ResponseTimeExtension,
                static (_, right) => Requests.IsLongerThan(right.ResponseTimeExtension, months: 2));
            ReportWords(it, typed, Meaning.ResponseTimeTooLong);
        });

    public static NoticeRule FeeCharged { get; } = OnceRule("RN6019", nameof(FeeCharged),
        [Information(Error, Gdpr("12(5)"))],
        static it =>
        {
            var typed = ReportEach(it, SubjectRightShape.Fee, static (it, right) =>
                right.Fee is { Count: > 0 } fee
                    && (it.Says(fee, Meaning.FeeCharged) || !it.Says(fee, Meaning.NoFee)), static right => right.Fee);
            ReportWords(it, typed, Meaning.FeeCharged);
        });

    public static NoticeRule IdentificationByIdentityCode { get; } = OnceRule("RN6023", nameof(IdentificationByIdentityCode),
        [Information(Warning, Tsl("29")).From(2024, 1, 1)],
        static it =>
        {
            var typed = ReportEach(it, SubjectRightShape.Evidence, static (_, right) => Requests.IsProvedByIdentityCode(right));
            ReportWords(it, typed, Meaning.ProofByIdentityCode);
        });

    public static IReadOnlyList<NoticeRule> All { get; } =
    [
        AccessFrequencyLimited, SignatureDemanded, WrittenFormDemanded, RequestChannelMissing, RightNarrowed, ResponseTimeUnstated,
        ResponseTimeTooLong, FeeCharged,
        IdentificationByIdentityCode,
    ];

    private static bool TellsOfExtension(RuleContext it, SubjectRight right) =>
        it.Says(right.Description, Meaning.KnownLimitation) || it.Says(right.Limitation, Meaning.KnownLimitation);

    private static bool ReportEach(
        RuleContext it,
        Member<SubjectRight> member,
        IsFaulty isFaulty,
        Func<SubjectRight, LocalizedText?>? wordsOf = null)
    {
        var found = false;
        var rights = it.Notice.Rights.AsSpan();
        for (var i = 0; i < rights.Length; i++)
        {
            if (isFaulty(it, rights[i]))
            {
                // The same words for several rights are one sentence; other words, and another fact, are another.
                var particular = wordsOf?.Invoke(rights[i]) is { } words
                    ? ("words", Quote.Of(words, it.Language))
                    : ("fact", member.PlainName);
                it.Report(Place.Of(NoticeShape.Rights, i).PointerOf(member), particular);
                found = true;
            }
        }

        return found;
    }

    // Where a fact has been found, the wording only says it once more.
    private static void ReportWords(RuleContext it, bool isReported, Meaning meaning)
    {
        if (!isReported && it.Words.First(meaning, Rights.Sections) is { } passage)
        {
            it.Report(passage.Pointer);
        }
    }
}
