using RegisterNotice.Json.Shapes;
using RegisterNotice.Law;
using RegisterNotice.Validation;
using RegisterNotice.Words.Lexicon;
using static RegisterNotice.Rules.RuleRow;
using static RegisterNotice.Validation.Severity;

namespace RegisterNotice.Rules;

/// <summary>
/// RN8: whether what a notice calls consent to cookies is consent, and how it is withdrawn (Act 917/2014, section 205; Articles 4(11) and 7; C-673/17).
/// </summary>
internal static class CookieConsentRules
{
    private static readonly SectionKind[] OnCookies = [SectionKind.Cookies];

    public static NoticeRule CookieConsentImplied { get; } = Rule("RN8016", nameof(CookieConsentImplied),
        [Information(Warning, Svpl("205"), Gdpr("4(11)"), Acts.Planet49.At())],
        static it =>
        {
            if (it.Notice.Cookies.Consent is { Count: > 0 } consent && NeedsConsent(it) && IsImplied(it, consent))
            {
                it.Report(Place.Of(NoticeShape.Cookies).Of(CookiesShape.Consent), ("consent", Quote.Of(consent, it.Language)));
            }
        });

    public static NoticeRule CookieWithdrawalUnstated { get; } = Rule("RN8017", nameof(CookieWithdrawalUnstated),
        [Information(Warning, Gdpr("7(3)"), Svpl("205"))],
        static it =>
        {
            if (it.Notice.Cookies.Consent is { Count: > 0 } consent
                && NeedsConsent(it)
                && !IsImplied(it, consent)
                && !TellsOfWithdrawal(it, consent))
            {
                it.Report(Place.Of(NoticeShape.Cookies).Of(CookiesShape.Consent));
            }
        });

    public static IReadOnlyList<NoticeRule> All { get; } = [CookieConsentImplied, CookieWithdrawalUnstated];

    private static bool IsImplied(RuleContext it, LocalizedText consent) =>
        it.Says(consent, Meaning.CookieConsentImplied) && !it.Says(consent, Meaning.CookieConsentAsked);

    private static bool TellsOfWithdrawal(RuleContext it, LocalizedText consent) =>
        it.Says(consent, Meaning.CookieWithdrawal)
            || it.Says(it.Notice.Cookies.Description, Meaning.CookieWithdrawal)
            || it.Words.Has(Meaning.CookieWithdrawal, OnCookies)
            || RightIsOfCookies(it.Notice);

    private static bool NeedsConsent(RuleContext it) =>
        it.Notice.Cookies is { State: DeclarationState.Some } cookies && !CookieRules.AreEssential(cookies);

    // A right to withdraw consent that no purpose gives can only be that of cookies.
    private static bool RightIsOfCookies(Notice notice) =>
        notice.States(RightKind.WithdrawConsent) && !RightsMatrix.Gives(notice, RightKind.WithdrawConsent);
}
