using RegisterNotice.Import.Lexicon;

namespace RegisterNotice.Import.Facts;

/// <summary>Reads what is said of cookies.</summary>
internal static class CookieReader
{
    private static readonly (string Stem, string Name, string Provider)[] Tools =
    [
        ("google analytics", "Google Analytics", "Google"), ("google tag manager", "Google Tag Manager", "Google"), ("google ads", "Google Ads", "Google"), ("google adwords", "Google Ads", "Google"), ("facebook pixel", "Facebook Pixel", "Meta"), ("meta pixel", "Meta Pixel", "Meta"), ("hotjar", "Hotjar", "Hotjar"), ("matomo", "Matomo", ""),
        ("microsoft clarity", "Microsoft Clarity", "Microsoft"), ("microsoft advertising", "Microsoft Advertising", "Microsoft"), ("jivochat", "JivoChat", "JivoChat"), ("linkedin insight", "LinkedIn Insight Tag", "LinkedIn"), ("hubspot", "HubSpot", "HubSpot"), ("leadfeeder", "Leadfeeder", "Leadfeeder"), ("youtube", "YouTube", "Google"), ("tiktok", "TikTok Pixel", "TikTok"),
    ];

    public static void Read(NoticeDraft draft)
    {
        var sentences = draft.Sentences.Where(Speaks).ToList();
        if (sentences.Count == 0)
        {
            return;
        }

        var first = sentences[0];
        var denied = first.Has(Stem.Not) && first.Has(Stem.Cookie) && first.Text.IndexOf("ei käyt", StringComparison.OrdinalIgnoreCase) >= 0;
        var consent = sentences.Find(sentence => sentence.Has(Stem.CookieConsent));
        draft.Log("/cookies", first.Span, denied ? "cookiesDenied" : "cookiesStated");
        draft.Cookies = new()
        {
            State = denied ? DeclarationState.None : DeclarationState.Some,
            Description = draft.Text(string.Join(" ", sentences.Where(sentence => sentence.Has(Stem.Cookie)).Take(4).Select(sentence => sentence.Text))),
            Consent = consent is null ? null : draft.Text(consent.Text),
            Technologies = denied ? [] : Technologies(draft, sentences),
        };
    }

    private static bool Speaks(Sentence sentence) =>
        sentence.Section.Announces(SectionKind.Cookies)
        || (sentence.Has(Stem.Cookie) && sentence.Section.Main is not (SectionKind.Sources or SectionKind.DataContent or SectionKind.LegalBasis) && !sentence.IsListItem && (sentence.Text.IndexOf("käytet", StringComparison.OrdinalIgnoreCase) >= 0 || sentence.Text.IndexOf("käytt", StringComparison.OrdinalIgnoreCase) >= 0
            || sentence.Text.IndexOf("använd", StringComparison.OrdinalIgnoreCase) >= 0 || sentence.Text.IndexOf(" use", StringComparison.OrdinalIgnoreCase) >= 0));

    private static List<TrackingTechnology> Technologies(NoticeDraft draft, List<Sentence> sentences)
    {
        var found = new List<TrackingTechnology>();
        foreach (var sentence in sentences)
        {
            foreach (var (stem, name, provider) in Tools)
            {
                if (sentence.Text.IndexOf(stem, StringComparison.OrdinalIgnoreCase) >= 0 && !found.Exists(known => known.Name == name))
                {
                    draft.Log($"/cookies/technologies/{found.Count}", sentence.SpanOf(stem), "toolNamed");
                    found.Add(new() { Name = name, Provider = provider.Length > 0 ? provider : null, Lifetime = Lifetime(sentence), SessionOnly = sentence.Has(Stem.Session) && !sentence.Has(Stem.Persistent) ? true : null });
                }
            }
        }

        return found;
    }

    private static NodaTime.Period? Lifetime(Sentence sentence) => Periods.In(sentence.Text) is [var period, ..] && sentence.HasAny(Stem.Keep, Stem.Remove) ? period.Period : null;
}
