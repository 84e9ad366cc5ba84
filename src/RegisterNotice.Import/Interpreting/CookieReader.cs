using RegisterNotice.Import.Scanning;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads what is said of cookies.</summary>
internal static class CookieReader
{
    private const int LongestDenial = 40;

    private static readonly string[] Conditions = ["jos ", "mikäli ", "om ", "ifall ", "if ", "should "];

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
            Technologies = denied ? [] : Technologies(draft, [.. sentences, .. draft.Sentences.Where(NamesTool).Except(sentences)]),
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

    private static bool NamesTool(Sentence sentence) =>
        sentence.Has(Meaning.TrackingTool) && !sentence.HasAny(Meaning.Not, Meaning.Right) && (sentence.HasAny(Meaning.UseVerb, Meaning.Analytics, Meaning.Statistics) || sentence.Has(Meaning.Obtain));

    private static bool Denies(Sentence sentence) => sentence.HasNear(Meaning.NotUsed, Meaning.Cookie, LongestDenial) || (sentence.Has(Meaning.Cookie) && sentence.HasAny(Meaning.UseDenied, Meaning.CollectDenied));

    // Under the heading of cookies, any that are named without a denial are used: "necessary cookies: the basket".
    private static bool Affirms(Sentence sentence)
    {
        var isUse = sentence.HasAny(Meaning.UseVerb, Meaning.Obtain) || sentence.Section.Announces(SectionKind.Cookies);
        return sentence.Has(Meaning.Cookie) && isUse && !sentence.HasAny(Meaning.Not, Meaning.NotUsed) && !IsUnreal(sentence);
    }

    // "If we use cookies later".
    private static bool IsUnreal(Sentence sentence) => Array.Exists(Conditions, word => sentence.Text.StartsWith(word, StringComparison.OrdinalIgnoreCase));

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

    private static NodaTime.Period? Lifetime(Sentence sentence) => StatedPeriods.In(sentence.Text) is [var period, ..] && sentence.HasAny(Meaning.Keep, Meaning.Remove) ? period.Period : null;
}
