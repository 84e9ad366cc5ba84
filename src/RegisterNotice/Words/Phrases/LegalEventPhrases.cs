using RegisterNotice.Law;

namespace RegisterNotice.Words.Phrases;

/// <summary>What happens to the law on a day, in a sentence.</summary>
internal static class LegalEventPhrases
{
    private static readonly Phrase ActInForce = new("{date}: {name} tulee voimaan.", "{date}: {name} träder i kraft.", "{date}: the {name} comes into force.");

    private static readonly Phrase ActNotInForce = new(
        "{date}: {name} ei ole enää voimassa.",
        "{date}: {name} är inte längre i kraft.",
        "{date}: the {name} is no longer in force.");

    private static readonly Phrase ActReplaced = new(
        "{date}: {name} ei ole enää voimassa; tilalla on {successor}.",
        "{date}: {name} är inte längre i kraft; i stället gäller {successor}.",
        "{date}: the {name} is no longer in force; the {successor} applies instead.");

    private static readonly Phrase DecisionInForce = new(
        "{date}: komission päätös tietosuojan riittävyydestä on voimassa ({name}, päätös {number}).",
        "{date}: kommissionens beslut om adekvat skyddsnivå är i kraft ({name}, beslut {number}).",
        "{date}: the Commission's adequacy decision is in force ({name}, Decision {number}).");

    private static readonly Phrase DecisionNotInForce = new(
        "{date}: komission päätös tietosuojan riittävyydestä ei ole enää voimassa ({name}, päätös {number}).",
        "{date}: kommissionens beslut om adekvat skyddsnivå är inte längre i kraft ({name}, beslut {number}).",
        "{date}: the Commission's adequacy decision is no longer in force ({name}, Decision {number}).");

    private static readonly Phrase BodyReplaced = new(
        "{date}: nimi {name} ei ole enää käytössä; tilalla on {successor}.",
        "{date}: namnet {name} används inte längre; i stället verkar {successor}.",
        "{date}: the name {name} is no longer in use; the body is now {successor}.");

    /// <summary>The event as a sentence with its date.</summary>
    public static string Say(LegalEvent it, LanguageTag language)
    {
        var phrase = it.Kind switch
        {
            LegalEventKind.ActInForce => ActInForce,
            LegalEventKind.ActNotInForce => it.Successor is null ? ActNotInForce : ActReplaced,
            LegalEventKind.DecisionInForce => DecisionInForce,
            LegalEventKind.DecisionNotInForce => DecisionNotInForce,
            _ => BodyReplaced,
        };
        return phrase.Fill(
            language,
            ("date", Enumeration.Write(it.Day, language)),
            ("name", NameOf(it, language)),
            ("number", it.Decision?.Number ?? ""),
            ("successor", it.Successor?.For(language) ?? ""));
    }

    /// <summary>What the event is about: the act with its number, the country or the organisation, the body.</summary>
    public static string NameOf(LegalEvent it, LanguageTag language) => it switch
    {
        { Act: { } act } => LegalCitations.Cite(act.At(), language),
        { Decision.Country: { } country } => CountryNames.Name(country, language),
        { Decision.InternationalOrganisation: { } organisation } => organisation.For(language),
        _ => it.Body?.For(language) ?? "",
    };
}
