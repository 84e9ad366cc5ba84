namespace RegisterNotice.Law;

/// <summary>Bodies that notices still name by names of the past, a row each, the latest first.</summary>
/// <remarks>
/// Sources: for the reform of 1 January 2026 the Ministry of Economic Affairs and Employment and the Government (tem.fi, valtioneuvosto.fi, December 2025), who
/// name the bodies in Finnish, Swedish and English; Act 616/2021 for the hospital districts; Act 383/2023 for the employment services; Act 304/2019, section
/// 10, for the Population Register Centre and the local register offices; Data Protection Act 1050/2018, sections 37 and 38, for the Data Protection Board. The
/// days of Posti and of the agencies merged in 2019 rest on no primary source that was read; the rule that rests on them warns only.
/// </remarks>
internal static class RenamedBodies
{
    private static readonly LocalizedText Dvv = Trilingual.Of(
        "Digi- ja väestötietovirasto",
        "Myndigheten för digitalisering och befolkningsdata",
        "Digital and Population Data Services Agency");

    private static readonly string[] DvvStems = ["digi ja väestötieto", "dvv", "myndigheten för digitalisering", "digital and population data"];

    private static readonly LocalizedText Supervision = Trilingual.Of(
        "Lupa- ja valvontavirasto",
        "Tillstånds- och tillsynsverket",
        "Finnish Supervisory Agency");

    private static readonly string[] SupervisionStems = ["lupa ja valvontavirast", "lvv", "tillstånds och tillsynsverket", "finnish supervisory agency"];

    private static readonly LocalizedText Traficom = Trilingual.Of(
        "Liikenne- ja viestintävirasto Traficom",
        "Transport- och kommunikationsverket Traficom",
        "Finnish Transport and Communications Agency Traficom");

    private static readonly string[] TraficomStems = ["liikenne ja viestintävirasto", "traficom", "transport och kommunikationsverket"];

    private static readonly LocalizedText FoodAuthority = Trilingual.Of("Ruokavirasto", "Livsmedelsverket", "Finnish Food Authority");

    private static readonly string[] FoodAuthorityStems = ["ruokavirast", "livsmedelsverket", "finnish food authority"];

    public static IReadOnlyList<RenamedBody> All { get; } = ValueList<RenamedBody>.Own(
    [
        new(
            Trilingual.Of("aluehallintovirasto (AVI)", "regionförvaltningsverket (RFV)", "Regional State Administrative Agency (AVI)"),
            Supervision,
            new(2026, 1, 1))
        {
            Stems = ["aluehallintovirast", "regionförvaltningsverk", "regional state administrative agenc"],
            Abbreviations = ["AVI"],
            SuccessorStems = SupervisionStems,
        },
        new(Trilingual.Of("Valvira", "Valvira", "Valvira"), Supervision, new(2026, 1, 1))
        {
            Stems =
            [
                "valvira", "sosiaali ja terveysalan lupa ja valvontavirast", "tillstånds och tillsynsverket för social",
                "national supervisory authority for welfare",
            ],
            SuccessorStems = SupervisionStems,
            FullNames = ["sosiaali- ja terveysalan lupa- ja valvontavirast", "tillstånds- och tillsynsverket för social"],
        },
        new(
            Trilingual.Of(
                "elinkeino-, liikenne- ja ympäristökeskus (ELY-keskus)",
                "närings-, trafik- och miljöcentralen (NTM-centralen)",
                "Centre for Economic Development, Transport and the Environment (ELY Centre)"),
            Trilingual.Of(
                "elinvoimakeskus; ympäristöluvissa ja ympäristövalvonnassa Lupa- ja valvontavirasto",
                "livskraftscentralen; i fråga om miljötillstånd och miljötillsyn Tillstånds- och tillsynsverket",
                "Economic Development Centre; for environmental permits and supervision the Finnish Supervisory Agency"),
            new(2026, 1, 1))
        {
            Stems =
            [
                "ely kesku", "elykesku", "elinkeino liikenne ja ympäristökesku", "ntm central", "närings trafik och miljöcentral", "ely centre",
                "centre for economic development transport", "centres for economic development transport",
            ],
            Abbreviations = ["ELY", "NTM"],
            SuccessorStems =
            [
                "elinvoimakesku", "livskraftscentral", "economic development centre of", "lupa ja valvontavirast", "tillstånds och tillsynsverket",
                "finnish supervisory agency",
            ],
        },
        new(Trilingual.Of("TE-toimisto", "arbets- och näringsbyrån", "TE Office"), Trilingual.Of(
            "kunnan tai työllisyysalueen työvoimaviranomainen",
            "kommunens eller sysselsättningsområdets arbetskraftsmyndighet",
            "employment authority of the municipality or employment area"), new(2025, 1, 1))
        {
            Stems = ["te toimisto", "työ ja elinkeinotoimisto", "arbets och näringsbyrå", "te office"],
            SuccessorStems = ["työvoimaviranomai", "työllisyysalue", "arbetskraftsmyndighet", "sysselsättningsområde", "employment authorit"],
        },
        new(Trilingual.Of("sairaanhoitopiiri", "sjukvårdsdistriktet", "hospital district"), Trilingual.Of(
            "hyvinvointialue, Uudellamaalla HUS-yhtymä",
            "välfärdsområdet, i Nyland HUS-sammanslutningen",
            "wellbeing services county, in Uusimaa HUS Group"), new(2023, 1, 1))
        {
            Stems = ["sairaanhoitopiiri", "sjukvårdsdistrikt", "hospital district"],
            SuccessorStems = ["hyvinvointialue", "hus yhtymä", "välfärdsområde", "hus sammanslutning", "wellbeing services count", "hus group"],
        },
        new(Trilingual.Of("Väestörekisterikeskus", "Befolkningsregistercentralen", "Population Register Centre"), Dvv, new(2020, 1, 1))
        {
            Stems = ["väestörekisterikesku", "befolkningsregistercentral", "population register cent"],
            Abbreviations = ["VRK"],
            SuccessorStems = DvvStems,
        },
        new(Trilingual.Of("maistraatti", "magistraten", "local register office"), Dvv, new(2020, 1, 1))
        {
            Stems = ["maistraat", "magistrat", "local register office"],
            SuccessorStems = DvvStems,
        },
        new(Trilingual.Of("Viestintävirasto", "Kommunikationsverket", "Finnish Communications Regulatory Authority"), Traficom, new(2019, 1, 1))
        {
            Stems = ["viestintävirasto", "kommunikationsverket", "finnish communications regulatory", "ficora"],
            SuccessorStems = TraficomStems,
        },
        new(
            Trilingual.Of("Liikenteen turvallisuusvirasto Trafi", "Trafiksäkerhetsverket Trafi", "Finnish Transport Safety Agency Trafi"),
            Traficom,
            new(2019, 1, 1))
        {
            Stems = ["liikenteen turvallisuusvirast", "trafi ", "trafin ", "trafilta ", "trafille ", "trafiksäkerhetsverk", "finnish transport safety agency"],
            SuccessorStems = TraficomStems,
        },
        new(Trilingual.Of("Evira", "Evira", "Evira"), FoodAuthority, new(2019, 1, 1))
        {
            Stems = ["evira", "elintarviketurvallisuusvirast", "livsmedelssäkerhetsverket", "finnish food safety authority"],
            SuccessorStems = FoodAuthorityStems,
        },
        new(Trilingual.Of("Maaseutuvirasto", "Landsbygdsverket", "Agency for Rural Affairs"), FoodAuthority, new(2019, 1, 1))
        {
            Stems = ["maaseutuvirast", "landsbygdsverket", "agency for rural affairs"],
            SuccessorStems = FoodAuthorityStems,
        },
        new(
            Trilingual.Of("tietosuojalautakunta", "datasekretessnämnden", "Data Protection Board"),
            Trilingual.Of("tietosuojavaltuutetun toimisto", "dataombudsmannens byrå", "Office of the Data Protection Ombudsman"),
            new(2019, 1, 1))
        {
            Stems = ["tietosuojalautakun", "datasekretessnämnd", "data protection board of finland"],
            SuccessorStems = ["tietosuojalautakunta lakkautet"],
        },
        new(Trilingual.Of("Itella", "Itella", "Itella"), Trilingual.Of("Posti", "Posti", "Posti"), new(2015, 1, 1))
        {
            Stems = ["itella"],
            SuccessorStems = ["posti"],
        },
    ]);
}
