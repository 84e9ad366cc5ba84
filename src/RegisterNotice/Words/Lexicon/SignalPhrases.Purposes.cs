namespace RegisterNotice.Words.Lexicon;

/// <content>Purposes, and what shows that there is one.</content>
internal static partial class SignalPhrases
{
    private static (Signal Signal, string[] Phrases)[] Purposes() =>
    [
        (Signal.VaguePurpose,
        [
            "muiden & toimenpite", "muihin & toimenpite", "muut & toimenpite", "muu vastaava tarkoitu", "muihin vastaaviin tarkoitu", "muut vastaavat tarkoitu", "muihin tarkoituksiin",
            "liiketoiminnan kehittä", "liiketoiminnan & suunnittelu", "toiminnan kehittämi", "palvelun kehittä", "palvelujen kehittä", "palveluiden kehittä", "palvelumme kehittä", "raportoin", "ja analysoin", "analysointiin",
            "tarvittaviin tarkoitu", "muihin tarpeisiin",
            "utveckling av verksamhet", "utveckla verksamhet", "utveckling av tjänst", "andra ändamål", "övriga ändamål", "övriga åtgärder", "andra åtgärder", "liknande ändamål",
            "development of business", "business development", "other purposes", "other measures", "similar purposes", "improve our service", "develop our service",
        ]),
        (Signal.DirectMarketing,
        [
            "*markkinoin & !ei käytetä", "*suoramainon", "*uutiskirj", "mainosviest", "etämyyn", "*marknadsför", "nyhetsbrev", "direktreklam", "newsletter", "marketing", "direct advertis",
        ]),
        (Signal.Profiling,
        [
            "*profiloi", "*segmentoi", "*personoi", "*kohdenta & markkinoin", "ostohistorian muka", "kiinnostustieto", "*profiler", "*segmenter", "profiling", "segmentation", "personalis", "personaliz",
        ]),
        (Signal.Tracking,
        [
            "*eväste", "*kävijäseuran", "*kävijäliiken", "*kävijätilast", "selailutie", "selailu ", "hakutiedot", "sivujen käytö", "sivuston käytö", "verkkosivujen käytö", "verkkoanalyti", "google analytics", "facebook pixel", "meta pixel", "*uudelleenmarkkin",
            "kakor", "cookie", "besöksstatistik", "webbanalys", "pixel", "web analytics", "browsing data", "website usage",
        ]),
        (Signal.Competitions,
        [
            "arvonn", "arvont", "arpajai", "*kilpailuvasta", "*kilpailuihin", "*kilpailut", "*kilpailuje", "utlottning", "tävling", "lotteri", "prize draw", "raffle", "lotter", "competition",
        ]),
    ];
}
