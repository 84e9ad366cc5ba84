using RegisterNotice.Import.Interpreting.Clauses;
using RegisterNotice.Import.Scanning;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads what is said of cookies.</summary>
internal static class CookieReader
{
    private const int LongestDenial = 40;

    // What works without cookies sets none.
    private static readonly string[] Without =
    [
        "ilman eväste", "evästeettöm", "evästeetön", "utan kakor", "utan cookies", "utan att använda kakor", "utan att använda cookies", "kakfri", "cookiefri",
        "without cookies", "without using cookies", "without any cookies", "without the use of cookies", "cookie-free", "cookieless",
    ];

    private static readonly string[] None =
    [
        "evästeitä ei tallenn", "evästeitä ei aset", "evästeitä ei ole", "evästeitä ei hyödyn", "evästeitä emme", "ei ole eväste",
        "ei ole käytössä eväste", "ei tallenna eväste",
        "ei tallenneta eväste", "emme tallenna eväste", "ei aseteta eväste", "ei lainkaan eväste", "ei mitään eväste", "inga kakor", "inga cookies",
        "kakor lagras inte", "cookies lagras inte",
        "kakor sätts inte", "not set cookies", "not set any cookies", "not place cookies", "not place any cookies", "not store cookies",
        "not store any cookies", "cookies are not set",
        "cookies are not stored", "cookies are not placed",
    ];

    // "No cookies are set before you accept them."
    private static readonly string[] BeforeConsent =
    [
        "ennen kuin", "kunnes", "muita kuin", "muut kuin", "innan", "förrän", "andra än", "until", "before", "other than",
    ];

    // What the visitor can do is said of any page: "you can block cookies".
    private static readonly string[] Advice = ["voit ", "voi ", "kan du", "du kan", "you can", "you may", "users can", "the user can"];
    private static readonly string[] Blocking =
    [
        "estä", "poista", "tyhjen", "selaim", "blocker", "radera", "webbläsar", "block", "delet", "disabl", "reject", "browser",
    ];

    public static void Read(NoticeDraft draft)
    {
        var sentences = draft.Sentences.Where(Speaks).ToList();
        if (sentences.Count == 0)
        {
            ReadTools(draft);
            return;
        }

        // Who says that no cookies are used, and nowhere that some are, uses none.
        var denial = sentences.Find(Denies);
        var denied = denial is not null && !sentences.Exists(Affirms);
        var first = denied ? denial! : sentences[0];
        var consent = sentences.Find(sentence => sentence.Has(Meaning.CookieConsent));
        draft.Log(Place.Of(NoticeShape.Cookies), first.Span, denied ? "cookiesDenied" : "cookiesStated");
        draft.Cookies = new()
        {
            State = denied ? DeclarationState.None : DeclarationState.Some,
            Description = draft.Text(string.Join(" ", sentences.Where(sentence => sentence.Has(Meaning.Cookie)).Take(4).Select(sentence => sentence.Text))),
            Consent = consent is null ? null : draft.Text(consent.Text),
            Technologies = denied ? Technologies(draft, [.. draft.Sentences.Where(NamesTool)])
                : Technologies(draft, [.. sentences, .. draft.Sentences.Where(NamesTool).Except(sentences)]),
        };
    }

    // A tool that follows visitors may be named without a word of cookies: then nothing is said of them.
    private static void ReadTools(NoticeDraft draft)
    {
        if (Technologies(draft, [.. draft.Sentences.Where(NamesTool)]) is { Count: > 0 } found)
        {
            draft.Cookies = new() { State = DeclarationState.NotStated, Technologies = found };
        }
    }

    // One that sets no cookies is named all the same where they are denied: "we count visits by Umami, which uses no cookies".
    private static bool NamesTool(Sentence sentence) =>
        sentence.Has(Meaning.TrackingTool) && !sentence.Has(Meaning.Right) && (!sentence.Has(Meaning.Not) || IsToolAffirmed(sentence))
            && (sentence.HasAny(Meaning.UseVerb, Meaning.Analytics, Meaning.Statistics) || sentence.Has(Meaning.Obtain));

    private static bool IsToolAffirmed(Sentence sentence) => Array.Exists(sentence.Hits, hit => hit.Meaning == Meaning.TrackingTool
        && sentence.Clauses.Exists(clause => clause.Start <= hit.Start && hit.Start < clause.End
        && clause is { IsNegated: false, Link: ClauseLink.Main, Verbs: not ClauseVerbs.None }));

    private static bool Denies(Sentence sentence) =>
        sentence.Has(Meaning.Cookie) && !IsExcepted(sentence) && !GeneralRemarks.IsCondition(sentence)
            && (DeniesUse(sentence) || WorksWithout(sentence));

    // "By cookies no names are collected" denies names; "nothing is collected by cookies" denies cookies.
    private static bool DeniesUse(Sentence sentence) =>
        sentence.HasNear(Meaning.NotUsed, Meaning.Cookie, LongestDenial)
        || sentence.Has(Meaning.UseDenied)
        || (sentence.Has(Meaning.CollectDenied) && sentence.HasInOrder(Meaning.Not, Meaning.Cookie))
        || GeneralRemarks.Says(sentence.Text, None);

    // "The site does not work without cookies" says the opposite.
    private static bool WorksWithout(Sentence sentence) =>
        GeneralRemarks.Says(sentence.Text, Without) && !sentence.Has(Meaning.Not) && !GeneralRemarks.Says(sentence.Text, Advice);

    private static bool IsExcepted(Sentence sentence) =>
        sentence.Has(Meaning.Except) || GeneralRemarks.Says(sentence.Text, BeforeConsent)
            || (sentence.HasInOrder(Meaning.Not, Meaning.Without) && sentence.Has(Meaning.CookieConsent));

    // Under the heading of cookies, any that are named without a denial are used: "necessary cookies: the basket".
    private static bool Affirms(Sentence sentence)
    {
        var isUse = sentence.HasAny(Meaning.UseVerb, Meaning.Obtain) || sentence.Section.Announces(SectionKind.Cookies);
        var isDenied = sentence.HasAny(Meaning.Not, Meaning.NotUsed) && !IsExcepted(sentence);
        return sentence.Has(Meaning.Cookie) && isUse && !isDenied && !WorksWithout(sentence) && !IsAdvice(sentence)
            && !GeneralRemarks.IsAside(sentence, Meaning.Cookie);
    }

    private static bool IsAdvice(Sentence sentence) =>
        GeneralRemarks.Says(sentence.Text, Advice) && GeneralRemarks.Says(sentence.Text, Blocking);

    private static bool Speaks(Sentence sentence) =>
        sentence.Section.Announces(SectionKind.Cookies)
        || (sentence.Has(Meaning.Cookie) && SaysOfUse(sentence) && sentence.Section.Main is not SectionKind.LegalBasis);

    // "Data are collected through cookies" says so in any section; among data and in a list, what is only kept or used is an item.
    private static bool SaysOfUse(Sentence sentence)
    {
        var isList = sentence.IsListItem || sentence.Section.Main is SectionKind.DataContent;
        return isList
            ? sentence.HasHereOrBefore(Meaning.Obtain) && sentence.Section.Main is not SectionKind.Retention
            : sentence.Has(Meaning.UseVerb) || sentence.HasHereOrBefore(Meaning.Obtain);
    }

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

    private static NodaTime.Period? Lifetime(Sentence sentence) =>
        StatedPeriods.In(sentence.Text) is [var period, ..] && sentence.HasAny(Meaning.Keep, Meaning.Remove) ? period.Period : null;
}
