using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Lexicon;

/// <summary>Reads the heads of a table's columns as headings of sections: what each column is about.</summary>
internal static class ColumnHeads
{
    private const int LongestHead = 90;
    private const double LeastCoverage = 0.5;
    private const int FewestKinds = 2;

    private static readonly SectionKind[] None = [];

    // What names a basis is one, and no head over bases.
    private static readonly Meaning[] OfBases = [Meaning.Consent, Meaning.Contract, Meaning.LegalObligation, Meaning.VitalInterests, Meaning.PublicTask, Meaning.LegitimateInterests];

    // Heads that are too short to announce a section by themselves: the columns beside them say the rest.
    private static readonly Dictionary<string, SectionKind[]> Short = Table(
    [
        (SectionKind.Purposes,
        [
            "käyttö", "mihin", "mihin käytetään", "miksi", "käsittelytoimi", "käsittelytoimet", "käsittelytoiminta", "toiminto",
            "tehtävä, johon tietoja käytetään",
            "användning", "varför", "behandling", "behandlingar", "behandlingsaktivitet",
            "use", "used for", "why", "processing activity", "processing operation", "activity", "reason",
        ]),
        (SectionKind.DataContent,
        [
            "tieto", "tiedot", "henkilötieto", "henkilötiedot", "tietolaji", "tietolajit", "tietojen laji", "tietokategoria", "tietokategoriat",
            "kategoria", "kategoriat",
            "ryhmä", "tietojoukko", "mitä", "käsiteltävä tieto", "käsiteltävät tiedot",
            "uppgift", "uppgifter", "personuppgift", "personuppgifter", "kategori", "kategorier", "data", "datakategori", "datakategorier",
            "uppgiftskategori", "uppgiftskategorier", "vad",
            "category", "categories", "personal data", "information", "personal information", "data category", "data categories", "type of data",
            "types of data", "data type",
            "data types", "what", "category of data", "categories of data", "data elements", "data items", "data used", "data processed", "data we process",
        ]),
        (SectionKind.LegalBasis,
        [
            "peruste", "perusteet", "oikeusperuste", "laki", "lain peruste", "grund", "grunder", "lag", "basis", "bases", "legal basis",
            "lawful basis", "ground", "grounds", "law",
        ]),
        (SectionKind.Retention,
        [
            "säilytys", "säilyttäminen", "säilytetään", "kesto", "aika", "kuinka kauan", "miten kauan", "kuinka pitkään", "poistetaan", "tid",
            "hur länge", "lagring", "förvaring",
            "raderas", "gallras", "how long", "kept", "kept for", "kept until", "period", "time", "storage", "stored for", "deleted", "deletion",
        ]),
        (SectionKind.Disclosures,
        [
            "kuka", "kenelle", "saaja", "saajat", "kuka saa tiedot", "käsittelijä", "käsittelijät", "kumppani", "kumppanit", "jaetaan", "vem",
            "till vem", "vem får uppgifterna", "biträde", "biträden",
            "who", "to whom", "who receives", "processor", "processors", "shared with", "partners",
        ]),
        (SectionKind.DataSubjects,
        [
            "kenen", "keistä", "keiden", "ketkä", "henkilöt", "rekisteröity", "rekisteröidyt", "henkilöryhmä", "henkilöryhmät", "vems", "om vem",
            "om vilka", "registrerad", "registrerade", "personer",
            "whose", "about whom", "people", "persons", "data subject", "data subjects",
        ]),
        (SectionKind.Sources, ["lähde", "lähteet", "mistä", "källa", "källor", "varifrån", "source", "sources", "from where", "from whom", "origin"]),
        (SectionKind.Transfers,
        [
            "käsittelyn sijainti", "sijainti", "maa", "maat", "maa tai järjestö", "maat tai järjestöt",
            "plats för behandlingen", "land", "länder", "land eller organisation", "länder eller organisationer",
            "place of processing", "location", "country", "countries", "country or organisation", "countries or organisations",
            "siirto", "siirrot", "överföring", "överföringar", "transfer", "transfers"
        ]),
        (SectionKind.Other, ["milloin", "edellytys", "edellytykset", "när", "förutsättning", "förutsättningar", "when", "condition", "conditions"]),
        (SectionKind.Security, ["suojaus", "skydd", "protection", "safeguards"]),
    ]);

    /// <summary>What a column is about by its head; empty where the head does not say.</summary>
    public static SectionKind[] KindsOf(string head)
    {
        var text = head.Trim(' ', '\u00A0', ':', '?', '*', '.', '\n');
        if (text.Length is 0 or > LongestHead)
        {
            return None;
        }

        if (Short.TryGetValue(text, out var kinds))
        {
            return kinds;
        }

        var reading = HeadingLexicon.Read(text);
        return reading is { Kinds: { Length: > 0 } announced, Coverage: >= LeastCoverage } && !NamesBasis(text) ? announced : None;
    }

    /// <summary>Whether cells are the heads of columns, though nothing marks them so: each is about something, but for one of several, and not all
    /// about the same.</summary>
    public static bool AreHeads(IReadOnlyList<string> cells)
    {
        var main = new HashSet<SectionKind>();
        var unknown = 0;
        foreach (var cell in cells)
        {
            if (KindsOf(cell) is [var kind, ..])
            {
                main.Add(kind);
            }
            else
            {
                unknown++;
            }
        }

        return main.Count >= FewestKinds && unknown <= (cells.Count > FewestKinds ? 1 : 0);
    }

    private static bool NamesBasis(string text)
    {
        var meanings = MeaningReader.Read(text);
        return Array.Exists(OfBases, basis => meanings.Has(basis));
    }

    private static Dictionary<string, SectionKind[]> Table((SectionKind Kind, string[] Heads)[] rows)
    {
        var table = new Dictionary<string, SectionKind[]>(StringComparer.OrdinalIgnoreCase);
        foreach (var (kind, heads) in rows)
        {
            SectionKind[] alone = [kind];
            foreach (var head in heads)
            {
                table.Add(head, alone);
            }
        }

        return table;
    }
}
