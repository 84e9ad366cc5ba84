using RegisterNotice.Import.Scanning;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads what is said of cookies.</summary>
internal static class CookieReader
{
    private const int LongestDenial = 40;

    public static void Read(NoticeDraft draft)
    {
        var sentences = draft.Sentences.Where(Speaks).ToList();
        if (sentences.Count == 0)
        {
            return;
        }

        var first = sentences[0];
        var denied = first.HasNear(Meaning.NotUsed, Meaning.Cookie, LongestDenial);
        var consent = sentences.Find(sentence => sentence.Has(Meaning.CookieConsent));
        draft.Log(Place.Of(NoticeShape.Cookies), first.Span, denied ? "cookiesDenied" : "cookiesStated");
        draft.Cookies = new()
        {
            State = denied ? DeclarationState.None : DeclarationState.Some,
            Description = draft.Text(string.Join(" ", sentences.Where(sentence => sentence.Has(Meaning.Cookie)).Take(4).Select(sentence => sentence.Text))),
            Consent = consent is null ? null : draft.Text(consent.Text),
            Technologies = denied ? [] : Technologies(draft, sentences),
        };
    }

    private static bool Speaks(Sentence sentence) =>
        sentence.Section.Announces(SectionKind.Cookies)
        || (sentence.Has(Meaning.Cookie, Meaning.UseVerb) && sentence.Section.Main is not (SectionKind.Sources or SectionKind.DataContent or SectionKind.LegalBasis) && !sentence.IsListItem);

    private static List<TrackingTechnology> Technologies(NoticeDraft draft, List<Sentence> sentences)
    {
        var found = new List<TrackingTechnology>();
        foreach (var section in draft.Sections)
        {
            if (section.Announces(SectionKind.Cookies))
            {
                CookieTable.Read(draft, section, found);
            }
        }

        foreach (var sentence in sentences)
        {
            if (sentence.IsTableRow && found.Count > 0)
            {
                continue;
            }

            foreach (var (name, provider) in sentence.In(TrackingTools.Table).Where(tool => !found.Exists(known => known.Name == tool.Name)))
            {
                draft.Log(Place.OfTechnology(found.Count), sentence.SpanOf(name), "toolNamed");
                found.Add(new() { Name = name, Provider = provider, Lifetime = Lifetime(sentence), SessionOnly = sentence.Has(Meaning.Session) && !sentence.Has(Meaning.Persistent) ? true : null });
            }
        }

        return found;
    }

    private static NodaTime.Period? Lifetime(Sentence sentence) => StatedPeriods.In(sentence.Text) is [var period, ..] && sentence.HasAny(Meaning.Keep, Meaning.Remove) ? period.Period : null;
}
