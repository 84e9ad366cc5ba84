using RegisterNotice.Json.Shapes;
using RegisterNotice.Validation;
using RegisterNotice.Words;
using RegisterNotice.Words.Lexicon;
using RegisterNotice.Words.Phrases;
using static RegisterNotice.Rules.RuleRow;
using static RegisterNotice.Validation.Severity;

namespace RegisterNotice.Rules;

/// <summary>RN7: what a notice says twice, and differently.</summary>
internal static class RepetitionRules
{
    public static NoticeRule RecipientRolesDiffer { get; } = Rule("RN7007", nameof(RecipientRolesDiffer),
        [Information(Warning, Gdpr("5(1)(a)"), Gdpr("13(1)(e)")), Record(Warning, Gdpr("30(1)(d)"))],
        static it => Repetitions.Each(
            it,
            it.Notice.Disclosures.Items,
            static disclosure => disclosure.Recipient.Name,
            static (first, other) => DifferInRole(first.Recipient, other.Recipient) && !AreToldApart(first, other),
            static (it, first, other, index) =>
            {
                var language = LanguageFallback.Main(it.Language);
                it.Report(
                    Place.OfDisclosure(index),
                    ("recipient", Quote.Of(other.Recipient.Name!)),
                    ("first", RecipientPhrases.Kinds[first.Recipient.Kind!.Value][language]),
                    ("second", RecipientPhrases.Kinds[other.Recipient.Kind!.Value][language]));
            }));

    public static NoticeRule RightStatedAndDisapplied { get; } = Rule("RN7008", nameof(RightStatedAndDisapplied),
        [Information(Warning, Gdpr("5(1)(a)"), Gdpr("12(1)"))],
        static it =>
        {
            var (applied, disapplied) = (0, 0);
            for (var i = 0; i < it.Notice.Rights.Count; i++)
            {
                var right = it.Notice.Rights[i];
                if (right is { Kind: RightKind.Unknown } or { Applies: RightApplicability.Unknown })
                {
                    continue;
                }

                var kind = 1 << (int)right.Kind;
                var isNo = right.Applies == RightApplicability.No;
                if (((isNo ? applied : disapplied) & kind) != 0)
                {
                    // Words may tell when the right applies and when it does not; whether they do, nobody but a reader can say.
                    var isExplained = right.Restriction?.Text is { Count: > 0 } || right.Limitation is { Count: > 0 };
                    it.ReportAtMost(
                        isExplained ? Info : Warning,
                        Place.Of(NoticeShape.Rights, i),
                        ("right", RightPhrases.Headings[right.Kind][LanguageFallback.Main(it.Language)]));
                }

                applied |= isNo ? 0 : kind;
                disapplied |= isNo ? kind : 0;
            }
        });

    public static NoticeRule OfficerContactsDiffer { get; } = Rule("RN7009", nameof(OfficerContactsDiffer),
        [Information(Info, Gdpr("12(1)"), Gdpr("13(1)(b)"))],
        static it =>
        {
            // Joint controllers may each have an officer.
            var officer = it.Notice.DataProtectionOfficer;
            for (var i = 0; i < it.Notice.Contacts.Count && officer.Emails.Count > 0 && it.Notice.Controllers.Count < 2; i++)
            {
                var contact = it.Notice.Contacts[i];
                if (contact.Emails.Count > 0 && IsOfficer(it, contact) && !Share(contact.Emails, officer.Emails))
                {
                    it.Report(Place.Of(NoticeShape.Contacts, i), ("first", officer.Emails[0]), ("second", contact.Emails[0]));
                }
            }
        });

    public static NoticeRule SourcePublicityDiffers { get; } = Rule("RN7010", nameof(SourcePublicityDiffers),
        [Information(Warning, Gdpr("5(1)(a)"), Gdpr("14(2)(f)"))],
        static it => Repetitions.Each(
            it,
            it.Notice.Sources,
            static source => source.Name,
            static (first, other) => first.PubliclyAccessible is { } isPublic && other.PubliclyAccessible == !isPublic,
            static (it, _, source, index) => it.Report(Place.Of(NoticeShape.Sources, index), ("source", Quote.Of(source.Name!)))));

    public static NoticeRule CookieLifetimesDiffer { get; } = Rule("RN7011", nameof(CookieLifetimesDiffer),
        [Information(Warning, Svpl("205"), Gdpr("12(1)"))],
        static it => Repetitions.Each(
            it,
            it.Notice.Cookies.Technologies,
            static technology => technology.Name,
            static (first, other) => DifferInLifetime(first, other) && IsSameText(first.Provider, other.Provider),
            static (it, _, technology, index) => it.Report(Place.OfTechnology(index), ("name", Quote.Of(technology.Name!)))));

    public static IReadOnlyList<NoticeRule> All { get; } =
        [RecipientRolesDiffer, RightStatedAndDisapplied, OfficerContactsDiffer, SourcePublicityDiffers, CookieLifetimesDiffer];

    // A company of the group, or an authority, is so whether it decides or only processes.
    private static bool DifferInRole(Recipient first, Recipient other) =>
        IsOfDeciding(first.Kind) is { } decides && IsOfDeciding(other.Kind) == !decides;

    private static bool? IsOfDeciding(RecipientKind? kind) => kind switch
    {
        RecipientKind.Processor => false,
        RecipientKind.Controller or RecipientKind.JointController => true,
        _ => null,
    };

    // One company may store the data for the controller and use some of them for its own ends: then the notice says which.
    private static bool AreToldApart(Disclosure first, Disclosure other) =>
        IsToldByItself(first) && IsToldByItself(other)
            && !(Equals(first.Purpose, other.Purpose) && first.CategoryIds.Equals(other.CategoryIds));

    private static bool IsToldByItself(Disclosure disclosure) => disclosure.Purpose is { Count: > 0 } || disclosure.CategoryIds.Count > 0;

    private static bool IsOfficer(RuleContext it, ContactPoint contact) =>
        it.Says(contact.Role, Meaning.OfficerWord)
            || (it.Notice.DataProtectionOfficer.Name is { Length: > 0 } name && IsSameText(contact.Name, name));

    private static bool Share(IReadOnlyList<string> emails, IReadOnlyList<string> others)
    {
        foreach (var email in emails.AsSpan())
        {
            foreach (var other in others.AsSpan())
            {
                if (IsSameText(email, other))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool DifferInLifetime(TrackingTechnology first, TrackingTechnology other) =>
        Retention.IsLonger(first.Lifetime, other.Lifetime) || Retention.IsLonger(other.Lifetime, first.Lifetime);

    private static bool IsSameText(string? first, string? second) =>
        string.Equals(first?.Trim(), second?.Trim(), StringComparison.OrdinalIgnoreCase);
}
