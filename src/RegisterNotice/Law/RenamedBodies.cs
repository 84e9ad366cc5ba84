namespace RegisterNotice.Law;

/// <summary>Bodies that notices still name by names of the past, a row each.</summary>
/// <remarks>
/// Sources: Act 304/2019, section 10, for the Population Register Centre and the local register offices; Data Protection Act 1050/2018, sections 37 and 38, for the Data Protection
/// Board. The days of Posti, Traficom and the employment services rest on no primary source that was read; the rule that rests on them warns only.
/// </remarks>
internal static class RenamedBodies
{
    private static readonly LocalizedText Dvv = Trilingual.Of("Digi- ja väestötietovirasto", "Myndigheten för digitalisering och befolkningsdata", "Digital and Population Data Services Agency");

    private static readonly string[] DvvStems = ["digi ja väestötieto", "dvv", "myndigheten för digitalisering", "digital and population data"];

    public static IReadOnlyList<RenamedBody> All { get; } = ValueList<RenamedBody>.Own(
    [
        new(Trilingual.Of("Väestörekisterikeskus", "Befolkningsregistercentralen", "Population Register Centre"), Dvv, new(2020, 1, 1))
        {
            Stems = ["väestörekisterikesku", "befolkningsregistercentral", "population register cent"],
            Abbreviation = "VRK",
            SuccessorStems = DvvStems,
        },
        new(Trilingual.Of("maistraatti", "magistraten", "local register office"), Dvv, new(2020, 1, 1))
        {
            Stems = ["maistraat", "magistrat", "local register office"],
            SuccessorStems = DvvStems,
        },
        new(Trilingual.Of("Viestintävirasto", "Kommunikationsverket", "Finnish Communications Regulatory Authority"), Trilingual.Of("Liikenne- ja viestintävirasto Traficom", "Transport- och kommunikationsverket Traficom", "Finnish Transport and Communications Agency Traficom"), new(2019, 1, 1))
        {
            Stems = ["viestintävirasto", "kommunikationsverket", "finnish communications regulatory", "ficora"],
            SuccessorStems = ["liikenne ja viestintävirasto", "traficom", "transport och kommunikationsverket"],
        },
        new(Trilingual.Of("Itella", "Itella", "Itella"), Trilingual.Of("Posti", "Posti", "Posti"), new(2015, 1, 1))
        {
            Stems = ["itella"],
            SuccessorStems = ["posti", "entinen itella", "tidigare itella", "formerly itella"],
        },
        new(Trilingual.Of("tietosuojalautakunta", "datasekretessnämnden", "Data Protection Board"), Trilingual.Of("tietosuojavaltuutetun toimisto", "dataombudsmannens byrå", "Office of the Data Protection Ombudsman"), new(2019, 1, 1))
        {
            Stems = ["tietosuojalautakun", "datasekretessnämnd", "data protection board of finland"],
            SuccessorStems = ["tietosuojalautakunta lakkautet"],
        },
        new(Trilingual.Of("TE-toimisto", "arbets- och näringsbyrån", "TE Office"), Trilingual.Of("kunnan tai työllisyysalueen työvoimaviranomainen", "kommunens eller sysselsättningsområdets arbetskraftsmyndighet", "employment authority of the municipality or employment area"), new(2025, 1, 1))
        {
            Stems = ["te toimisto", "työ ja elinkeinotoimisto", "arbets och näringsbyrå", "te office"],
            SuccessorStems = ["työvoimaviranomai", "työllisyysalue", "arbetskraftsmyndighet", "sysselsättningsområde", "employment authorit"],
        },
    ]);
}
