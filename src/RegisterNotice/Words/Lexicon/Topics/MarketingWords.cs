namespace RegisterNotice.Words.Lexicon.Topics;

/// <summary>Marketing.</summary>
internal static class MarketingWords
{
    public static readonly LexiconRow[] Rows =
    [
        new(Meaning.DirectMarketing, """
            fi: *suoramarkkinoin*, *suoramainon*, *mainosviest*, *markkinointiviest*, etämyyn*, *markkinointikiel*
            sv: direktmarknadsför*, direktreklam*, marknadsföringsmedd*
            en: direct marketing*, direct advertis*, marketing message*, marketing communication*
            """),
        new(Meaning.Marketing, """
            fi: *markkinoi*, *mainon*, *mainos*
            sv: *marknadsför*, reklam*
            en: marketing*, advertis*, promotional*
            """),
        new(Meaning.MarketingActivity, """
            fi: *markkinoin* & !ei käytetä*, *suoramainon*, *uutiskirj*, mainosviest*, etämyyn*
            sv: *marknadsför*, nyhetsbrev*, direktreklam*
            en: newsletter*, marketing*, direct advertis*
            """),
        new(Meaning.Newsletter, """
            fi: *uutiskirj*, tiedotte*
            sv: nyhetsbrev*
            en: newsletter*
            """),
        new(Meaning.MarketingConsent, """
            fi: suostumu*|luvalla*|lupa*|luvan* & *markkinoin*|*uutiskirj*|*mainon*, *uutiskirj* & tilannei*|tilaajil*|tilaav*|tilaamalla*,
                vastaavien tuotteiden*, vastaavista tuotteista*, samaan tuoteryhm*, samankaltaisia tuotteita*, samankaltaisten tuotteiden*
            sv: samtyck* & marknadsför*|nyhetsbrev*, nyhetsbrev* & beställt*|prenumer*, liknande produkter*
            en: consent* & marketing*|newsletter*, newsletter* & subscrib*, opted in*, similar products*
            """),
        new(Meaning.MarketingOnPaper, """
            fi: postitse*|kirjeitse*|kirjeenä*|puhelinmyyn*|puhelinmarkkinoin*|telemarkkinoin* unless *sähköposti*, sähköi*, teksti*,
                uutiskirj*, verkko*
            sv: per post*|telefonförsäljning*|adresserad direktreklam* unless e post*, elektron*, sms*, nyhetsbrev*
            en: by post*|postal mail*|telemarketing* unless e mail*, email*, electronic*, sms*, newsletter*
            """),
    ];
}
