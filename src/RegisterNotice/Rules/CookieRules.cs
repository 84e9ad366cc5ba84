using RegisterNotice.Json.Shapes;
using RegisterNotice.Law;
using RegisterNotice.Validation;
using RegisterNotice.Words;
using RegisterNotice.Words.Lexicon;
using static RegisterNotice.Rules.RuleRow;
using static RegisterNotice.Validation.Severity;

namespace RegisterNotice.Rules;

/// <summary>RN8: cookies and electronic direct marketing (Act 917/2014, chapter 24).</summary>
internal static class CookieRules
{
    private static readonly SectionKind[] OnCookies = [SectionKind.Cookies];
    private static readonly SectionKind[] OnMarketing =
    [
        SectionKind.Purposes, SectionKind.LegalBasis, SectionKind.Objection, SectionKind.Rights
    ];
    private static readonly ProcessingActivity[] Marketing = [ProcessingActivity.DirectMarketing, ProcessingActivity.Remarketing];

    private static readonly string[] OnlyEssential =
    [
        "vain välttämät", "ainoastaan välttämät", "vain toiminnan kannalta välttämät", "vain teknisesti välttämät",
        "vain sivuston toiminnan kannalta välttämät",
        "endast nödvändiga", "bara nödvändiga", "endast tekniskt nödvändiga", "only essential", "only necessary", "only strictly necessary",
    ];

    public static NoticeRule CookieInformationIncomplete { get; } = Rule("RN8001", nameof(CookieInformationIncomplete),
        [Information(Error, Svpl("205"), Acts.Planet49.At())],
        static it =>
        {
            if (it.Notice.Cookies is not { State: DeclarationState.Some } cookies || AreEssential(cookies))
            {
                return;
            }

            if (!PurposesAreGiven(cookies) && !Says(it, Meaning.CookiePurpose) && !it.Says(cookies.Consent, Meaning.CookiePurpose))
            {
                it.Report(
                    Place.Of(NoticeShape.Cookies).Of(CookiesShape.Technologies),
                    ("missing", CookieMatters.Purpose.For(it.Language)));
            }

            if (cookies.Consent is null or { Count: 0 } && !Says(it, Meaning.CookieConsent))
            {
                it.Report(Place.Of(NoticeShape.Cookies).Of(CookiesShape.Consent), ("missing", CookieMatters.Consent.For(it.Language)));
            }

            if (!LifetimesAreGiven(cookies) && !Says(it, Meaning.CookieLifetime))
            {
                it.Report(
                    Place.Of(NoticeShape.Cookies).Of(CookiesShape.Technologies),
                    ("missing", CookieMatters.Lifetime.For(it.Language)));
            }

            if (!AccessIsGiven(cookies) && !Says(it, Meaning.CookieAccess))
            {
                it.Report(Place.Of(NoticeShape.Cookies).Of(CookiesShape.Technologies), ("missing", CookieMatters.Access.For(it.Language)));
            }
        });

    public static NoticeRule MarketingConsentUnstated { get; } = Rule("RN8002", nameof(MarketingConsentUnstated),
        [Recommended(Warning, Svpl("200"))],
        static it =>
        {
            for (var i = 0; i < it.Notice.Purposes.Count; i++)
            {
                var purpose = it.Notice.Purposes[i];
                if (IsElectronicMarketing(it, purpose)
                    && !RestsOnConsent(it, purpose)
                    && !it.Words.Has(Meaning.MarketingConsent, OnMarketing))
                {
                    it.Report(Place.Of(NoticeShape.Purposes, i), ("purpose", purpose.Description.For(it.Language)));
                }
            }
        });

    public static IReadOnlyList<NoticeRule> All { get; } = [CookieInformationIncomplete, MarketingConsentUnstated];

    /// <summary>Whether a notice knows no cookies but those without which the service cannot be given.</summary>
    public static bool AreEssential(Cookies cookies) => AllEssential(cookies) || SaysOnlyEssential(cookies.Description);

    // What the service cannot be given without needs no consent; the judgment speaks of the rest.
    private static bool AllEssential(Cookies cookies)
    {
        foreach (var technology in cookies.Technologies.AsSpan())
        {
            if (technology.Essential != true)
            {
                return false;
            }
        }

        return cookies.Technologies.Count > 0;
    }

    private static bool SaysOnlyEssential(LocalizedText? description)
    {
        if (description is not null)
        {
            foreach (var entry in description.AsSpan())
            {
                if (PhraseSearch.AnyIsIn(entry.Value, OnlyEssential))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool PurposesAreGiven(Cookies cookies)
    {
        foreach (var technology in cookies.Technologies.AsSpan())
        {
            if (technology is { Essential: not true, Purpose: null or { Count: 0 } })
            {
                return false;
            }
        }

        return cookies.Technologies.Count > 0;
    }

    private static bool LifetimesAreGiven(Cookies cookies)
    {
        foreach (var technology in cookies.Technologies.AsSpan())
        {
            if (technology is { Essential: not true, SessionOnly: not true } && Periods.Possible(technology.Lifetime) is null)
            {
                return false;
            }
        }

        return cookies.Technologies.Count > 0;
    }

    private static bool AccessIsGiven(Cookies cookies)
    {
        foreach (var technology in cookies.Technologies.AsSpan())
        {
            if (technology is { Essential: not true, ThirdPartyAccess: null, Provider: null })
            {
                return false;
            }
        }

        return cookies.Technologies.Count > 0;
    }

    private static bool Says(RuleContext it, Meaning meaning) =>
        it.Says(it.Notice.Cookies.Description, meaning) || it.Words.Has(meaning, OnCookies);

    // Marketing by post or phone is free until it is forbidden (section 200, subsection 2).
    private static bool IsElectronicMarketing(RuleContext it, Purpose purpose) =>
        (Purposes.Does(purpose, Marketing) || it.Says(purpose.Description, Meaning.MarketingActivity))
            && !it.Says(purpose.Description, Meaning.MarketingOnPaper);

    private static bool RestsOnConsent(RuleContext it, Purpose purpose)
    {
        if (it.Says(purpose.Description, Meaning.MarketingConsent))
        {
            return true;
        }

        foreach (var basis in it.Notice.BasesOf(purpose).AsSpan())
        {
            if (basis.Kind == LegalBasisKind.Consent
                || it.Says(basis.Description, Meaning.MarketingConsent)
                || it.Says(basis.Interest, Meaning.MarketingConsent))
            {
                return true;
            }
        }

        return false;
    }
}
