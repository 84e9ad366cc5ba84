namespace RegisterNotice.Import.Interpreting.Data;

/// <summary>The words by which sentences state data or say something else of them.</summary>
internal static class DataStatementWords
{
    /// <summary>What holds data.</summary>
    public static readonly string[] RegisterWords =
    [
        "rekisteri", "rekisterissä", "rekisteriin", "rekisterimme", "rekisterissämme", "järjestelmä", "järjestelmässä", "register",
        "registret", "registry",
    ];

    /// <summary>What says that data follow.</summary>
    public static readonly string[] Announcing = ["seuraav", "följande", "following", "alla olevat"];

    /// <summary>What data are called as the object of a sentence that says something else of them.</summary>
    public static readonly string[] Objects =
    [
        "tietoja", "tiedot", "tietoa", "henkilötietoja", "henkilötiedot", "rekisteritietoja", "materiaali", "aineisto", "niitä", "ne",
        "uppgifter", "uppgifterna", "personuppgifter", "personuppgifterna", "data", "information", "they",
    ];

    /// <summary>Verbs of asking and of writing down that clauses do not tell by their meaning.</summary>
    public static readonly string[] Asking =
    [
        "kysytään", "kysymme", "pyydetään", "pyydämme", "kirjataan", "kirjaamme", "merkitään", "merkitsemme", "tallentuu", "tallentuvat",
        "kertyy", "kertyvät", "sisältyy", "sisältyvät", "taltioidaan", "talletetaan",
        "ilmetä", "ilmenee", "sisällään", "ilmoitetaan", "säilöö", "begärs", "antecknas", "frågas", "specifies", "ask", "asked",
        "recorded", "collected", "stored", "processed", "gathered",
    ];

    /// <summary>Verbs that say something else of data.</summary>
    public static readonly string[] Telling =
    [
        "voit", "voitte", "saat", "löydät", "löytyy", "löytyvät", "katso", "lue", "tutustu", "poistuu", "poistuvat", "riippuu",
        "perustuu", "vaihtelee", "vaihtelevat", "koskee", "tarvitset", "käyttää", "kuuluvat", "kuuluu", "määräytyy", "sijaitsevat",
        "päivittyy", "mahdollistaa", "toimii", "toimivat", "huolehtii", "vastaa", "noudattaa", "ilmoittaa", "pyydä", "ota", "siirtyy",
        "välittyy", "hör", "finns", "läs", "gäller", "see", "read", "visit", "depends",
    ];

    /// <summary>Before a clause that tells which data.</summary>
    public static readonly string[] Openings =
    [
        " siitä, ", " uppgifter om hur ", " information om hur ", " information about how ", " data on how ",
    ];

    /// <summary>Cases of place with a possessive: <c>sivustoltani</c>.</summary>
    public static readonly string[] OwnPlaces =
    [
        "ssani", "ssäni", "stani", "stäni", "llani", "lläni", "ltani", "ltäni", "lleni", "ssamme", "ssämme", "stamme", "stämme",
        "llamme", "llämme", "ltamme", "ltämme", "llemme",
    ];

    /// <summary>What data are called before a colon.</summary>
    public static readonly string[] GluedToColon = ["tiedot", "tietoja", "uppgifter", "information", "data", "details"];

    /// <summary>What begins a sentence that tells which data the one before it means: "Näitä tietoja ovat nimi ja osoite".</summary>
    public static readonly string[] Pointing = ["näitä", "näihin", "tällaisia", "dessa", "sådana", "these", "such"];

    /// <summary>Before what data are for.</summary>
    public static readonly string[] Dashes = [" — ", " – ", " - "];
}
