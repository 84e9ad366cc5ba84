namespace RegisterNotice.Import.Interpreting.Clauses;

/// <summary>The words by which Finnish clauses say what data are for, and those by which they say something else.</summary>
internal static class FinnishPurposeWords
{
    /// <summary>Papers that say what they are for themselves.</summary>
    public static readonly string[] OfPaper =
    [
        "selost", "tietosuojaselost", "rekisteriselost", "asiakirja", "dokument", "käytänn", "ohje", "evästei", "eväste", "lausek", "kappale",
        "tietosuojalausek", "tietosuojakäytän", "tietosuojailmoitu", "ilmoituksen",
    ];

    public static readonly string[] Necessary = ["välttämät", "tarpeen", "tarpeelli", "edellytys", "edellyty"];

    /// <summary>Behind what data are needed for: <c>hoitamisessa tarvittavia tietoja</c>.</summary>
    public static readonly string[] NeededFor = ["tarvittavi", "tarvittava", "tarvittav", "tarpeelli", "välttämättömi", "edellyttämi"];

    public static readonly string[] Permissions = ["lupa", "luvan", "lupaa"];

    /// <summary>Postpositions that say when or why.</summary>
    public static readonly string[] Behinds = ["yhteydessä", "vuoksi", "takia"];

    /// <summary>Where data are put, not what for.</summary>
    public static readonly string[] Places =
    [
        "rekisteri", "järjestelm", "palveluun", "palvelussa", "palvelimel", "luettelo", "tietokan", "palveluihin", "käsittelyssä", "käsittelyyn",
        "verkkopalvelu", "pilvipalvelu",
    ];

    public static readonly string[] PlaceEnds =
    [
        "rekisteriin", "rekistereihin", "rekisterissä", "järjestelmään", "järjestelmiin", "tietokantaan", "luetteloon", "lakiin",
    ];

    /// <summary>Filling a register, which is not what it is for.</summary>
    public static readonly string[] Filling = ["kerätä", "koota", "tallentaa", "tallettaa", "säilyttää"];

    public static readonly string[] FilledWith = ["tiedot", "tietoja", "tietoa"];

    /// <summary>Keeping a register: what that is for stands behind it.</summary>
    public static readonly string[] Keeping = ["ylläpitää", "pitää"];

    public static readonly string[] Summaries = ["tilasto", "raport", "yhteenve", "koostei"];
    public static readonly string[] Enablings = ["voidaksemme", "pystyäksemme", "voidakseen", "pystyäkseen"];
    public static readonly string[] DoingEnds = ["minen", "nti", "käsittely", "pito", "hoito", "hallinta"];

    /// <summary>What somebody uses to do what they do, other than data: <c>ulkopuolista palvelua</c>.</summary>
    public static readonly string[] Others = ["ulkopuoli", "palveluntarjoaj", "alihankki", "yhteistyökumppan", "kumppan", "evästeitä"];

    public static readonly string[] OtherEnds =
        ["palvelua", "palveluita", "palveluja", "ohjelmistoa", "ohjelmaa", "järjestelmää", "sovellusta", "työkalua", "työkaluja", "alustaa"];

    /// <summary>Data as the object of a verb.</summary>
    public static readonly string[] DataObjects =
        ["tietoja", "tiedot", "tietoa", "tietojasi", "tietojaan", "tietojamme", "tietojanne", "osoitetta", "osoitteita", "numeroa", "rekisteriä"];

    /// <summary>How a register came to be for something: <c>perustettu jäsenyyksien hoitoon</c>.</summary>
    public static readonly string[] Founded = ["tarkoitettu", "tarkoitetut", "perustettu", "luotu"];

    /// <summary>Behind what a register has to do with: <c>käsittely liittyy kurssien järjestämiseen</c>.</summary>
    public static readonly string[] Relating = ["liittyy", "tähtää"];

    /// <summary>Before these stands what a page does itself, so that the words name no purpose.</summary>
    public static readonly string[] Pointers = ["tämä", "tämän", "mikä", "joka", "se", "jonka", "nämä", "mihin"];

    /// <summary>What may stand between a purpose at the beginning and the verb: adverbs.</summary>
    public static readonly string[] Openings = ["lisäksi", "myös", "esimerkiksi", "esim", "muun", "muassa", "mm", "tarvittaessa"];
}
