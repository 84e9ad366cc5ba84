using static RegisterNotice.Law.ActRow;

namespace RegisterNotice.Law;

/// <summary>
/// The acts that notices cite and rules rest on, a row each; those that rules of the library rest on have names here, all others are found by their number.
/// </summary>
/// <remarks>
/// Each row says where it was read (<see cref="Act.Source"/>); what was repealed or renamed after that is not known here. Dates that could not be read from a
/// source are left out. An act that is not in the table is cited by the name that the notice gives.
/// </remarks>
public static class Acts
{
    /// <summary>The General Data Protection Regulation, (EU) 2016/679: in force from 24 May 2016, applied from 25 May 2018.</summary>
    public static Act Gdpr { get; } =
        Union("2016/679", null, "yleinen tietosuoja-asetus", "dataskyddsförordningen", "GDPR", new(2018, 5, 25)) with
        {
            FinnishGenitive = "tietosuoja-asetuksen",
        };

    /// <summary>Directive 95/46/EC, replaced by the GDPR (its Article 94).</summary>
    public static Act DataProtectionDirective { get; } =
        Union("95/46", Community("95/46"), "henkilötietodirektiivi", "dataskyddsdirektivet", "Data Protection Directive", null, new(2018, 5, 25), "2016/679");

    /// <summary>The Data Protection Act (1050/2018), in force from 1 January 2019.</summary>
    /// <remarks>Finnish: <i>tietosuojalaki</i>.</remarks>
    public static Act DataProtectionAct { get; } =
        Finnish("1050/2018", "tietosuojalaki", "dataskyddslagen", "Data Protection Act", new(2019, 1, 1));

    /// <summary>The Personal Data Act (523/1999), repealed by section 37 of the Data Protection Act on 1 January 2019.</summary>
    /// <remarks>Finnish: <i>henkilötietolaki</i>.</remarks>
    public static Act PersonalDataAct { get; } =
        Finnish("523/1999", "henkilötietolaki", "personuppgiftslagen", "Personal Data Act", new(1999, 6, 1), new(2019, 1, 1), "1050/2018");

    /// <summary>The Personal Data File Act (471/1987), repealed by the Personal Data Act.</summary>
    /// <remarks>Finnish: <i>henkilörekisterilaki</i>.</remarks>
    public static Act PersonalDataFileAct { get; } =
        Finnish("471/1987", "henkilörekisterilaki", "personregisterlagen", "Personal Data File Act", new(1988, 1, 1), new(1999, 6, 1), "523/1999");

    /// <summary>The Act on the Protection of Privacy in Electronic Communications (516/2004), replaced by Act 917/2014.</summary>
    /// <remarks>Finnish: <i>sähköisen viestinnän tietosuojalaki</i>.</remarks>
    public static Act ElectronicCommunicationsPrivacyAct { get; } =
        Finnish(
            "516/2004",
            "sähköisen viestinnän tietosuojalaki",
            "lagen om dataskydd vid elektronisk kommunikation",
            "Act on the Protection of Privacy in Electronic Communications",
            new(2004, 9, 1),
            new(2015, 1, 1),
            "917/2014");

    /// <summary>
    /// The Act on Electronic Communications Services (917/2014): electronic direct marketing and cookies in chapter 24. Until 1 June 2018 it was called the
    /// Information Society Code.
    /// </summary>
    /// <remarks>Finnish: <i>laki sähköisen viestinnän palveluista</i>.</remarks>
    public static Act ElectronicCommunicationsServicesAct { get; } =
        Finnish(
            "917/2014",
            "laki sähköisen viestinnän palveluista",
            "lagen om tjänster inom elektronisk kommunikation",
            "Act on Electronic Communications Services",
            new(2015, 1, 1));

    /// <summary>The Accounting Act (1336/1997): chapter 2, section 10 says how long books and vouchers are kept.</summary>
    /// <remarks>Finnish: <i>kirjanpitolaki</i>.</remarks>
    public static Act AccountingAct { get; } =
        Finnish("1336/1997", "kirjanpitolaki", "bokföringslagen", "Accounting Act", new(1997, 12, 31));

    /// <summary>The Act on the Protection of Privacy in Working Life (759/2004).</summary>
    /// <remarks>Finnish: <i>laki yksityisyyden suojasta työelämässä</i>.</remarks>
    public static Act WorkingLifePrivacyAct { get; } =
        Finnish(
            "759/2004",
            "laki yksityisyyden suojasta työelämässä",
            "lagen om integritetsskydd i arbetslivet",
            "Act on the Protection of Privacy in Working Life",
            new(2004, 10, 1));

    /// <summary>The Employment Contracts Act (55/2001).</summary>
    /// <remarks>Finnish: <i>työsopimuslaki</i>.</remarks>
    public static Act EmploymentContractsAct { get; } =
        Finnish("55/2001", "työsopimuslaki", "arbetsavtalslagen", "Employment Contracts Act", new(2001, 6, 1));

    /// <summary>The Non-Discrimination Act (1325/2014).</summary>
    /// <remarks>Finnish: <i>yhdenvertaisuuslaki</i>.</remarks>
    public static Act NonDiscriminationAct { get; } =
        Finnish("1325/2014", "yhdenvertaisuuslaki", "diskrimineringslagen", "Non-Discrimination Act", new(2015, 1, 1));

    /// <summary>The Act on Equality between Women and Men (609/1986).</summary>
    /// <remarks>Finnish: <i>laki naisten ja miesten välisestä tasa-arvosta</i>.</remarks>
    public static Act EqualityAct { get; } =
        Finnish(
            "609/1986",
            "laki naisten ja miesten välisestä tasa-arvosta",
            "lagen om jämställdhet mellan kvinnor och män",
            "Act on Equality between Women and Men",
            new(1987, 1, 1));

    /// <summary>The Act on Preventing Money Laundering and Terrorist Financing (444/2017).</summary>
    /// <remarks>Finnish: <i>laki rahanpesun ja terrorismin rahoittamisen estämisestä</i>.</remarks>
    public static Act MoneyLaunderingAct { get; } =
        Finnish(
            "444/2017",
            "laki rahanpesun ja terrorismin rahoittamisen estämisestä",
            "lagen om förhindrande av penningtvätt och av finansiering av terrorism",
            "Act on Preventing Money Laundering and Terrorist Financing",
            new(2017, 7, 3));

    /// <summary>The Act on the Limitation of Debts (728/2003).</summary>
    /// <remarks>Finnish: <i>laki velan vanhentumisesta</i>.</remarks>
    public static Act LimitationOfDebtsAct { get; } =
        Finnish("728/2003", "laki velan vanhentumisesta", "lagen om preskription av skulder", "Act on the Limitation of Debts", new(2004, 1, 1));

    /// <summary>The Government Decree on the Business Information System (288/2001): section 3 lays down the form of the business ID.</summary>
    /// <remarks>Finnish: <i>valtioneuvoston asetus yritys- ja yhteisötietojärjestelmästä</i>.</remarks>
    public static Act BusinessInformationDecree { get; } =
        Finnish(
            "288/2001",
            "valtioneuvoston asetus yritys- ja yhteisötietojärjestelmästä",
            "statsrådets förordning om företags- och organisationsdatasystemet",
            "Government Decree on the Business Information System",
            new(2001, 4, 1));

    /// <summary>The Act on the Protection of Persons Reporting Infringements of European Union and National Law (1171/2022): reporting channels.</summary>
    /// <remarks>
    /// Finnish: <i>laki Euroopan unionin ja kansallisen oikeuden rikkomisesta ilmoittavien henkilöiden suojelusta</i>, also <i>ilmoittajansuojelulaki</i>.
    /// </remarks>
    public static Act WhistleblowerAct { get; } =
        Finnish(
            "1171/2022",
            "laki Euroopan unionin ja kansallisen oikeuden rikkomisesta ilmoittavien henkilöiden suojelusta",
            "lagen om skydd för personer som rapporterar om överträdelser av EU-rätten och den nationella lagstiftningen",
            "Act on the Protection of Persons Reporting Infringements of European Union and National Law",
            new(2023, 1, 1));

    /// <summary>The Language Act (423/2003): sections 6 and 32, on bilingual authorities.</summary>
    /// <remarks>Finnish: <i>kielilaki</i>.</remarks>
    public static Act LanguageAct { get; } = Finnish("423/2003", "kielilaki", "språklagen", "Language Act", new(2004, 1, 1));

    /// <summary>The Administrative Procedure Act (434/2003): chapter 8 b, sections 53 e to 53 g, on matters that are decided automatically.</summary>
    /// <remarks>Finnish: <i>hallintolaki</i>.</remarks>
    public static Act AdministrativeProcedureAct { get; } =
        Finnish("434/2003", "hallintolaki", "förvaltningslagen", "Administrative Procedure Act", new(2004, 1, 1));

    /// <summary>The provincial act of Åland on data protection in the provincial and municipal administration (ÅFS 2019:9).</summary>
    /// <remarks>Swedish: <i>landskapslagen om dataskydd inom landskaps- och kommunalförvaltningen</i>.</remarks>
    public static Act AlandDataProtectionAct { get; } = Finnish(
        "ÅFS 2019:9",
        "maakuntalaki tietosuojasta maakunnan- ja kunnallishallinnossa",
        "landskapslagen om dataskydd inom landskaps- och kommunalförvaltningen",
        "Provincial Act on Data Protection in the Provincial and Municipal Administration",
        new(2019, 5, 1),
        source: ActSource.Aland) with
    {
        FinnishGenitive = "tietosuojasta maakunnan- ja kunnallishallinnossa annetun maakuntalain",
    };

    /// <summary>Planet49, C-673/17: what visitors are told of cookies.</summary>
    public static Act Planet49 { get; } = Judgment("C-673/17", "Planet49");

    /// <summary>Fashion ID, C-40/17: whoever embeds a social-media tool decides jointly with its provider.</summary>
    public static Act FashionId { get; } = Judgment("C-40/17", "Fashion ID");

    /// <summary>All of them: those above, then field by field.</summary>
    public static IReadOnlyList<Act> All { get; } = ValueList<Act>.Own(
    [
        Gdpr, DataProtectionDirective, DataProtectionAct, PersonalDataAct, PersonalDataFileAct, ElectronicCommunicationsPrivacyAct,
        ElectronicCommunicationsServicesAct, AccountingAct, WorkingLifePrivacyAct, EmploymentContractsAct, NonDiscriminationAct,
        EqualityAct, MoneyLaunderingAct, LimitationOfDebtsAct, BusinessInformationDecree, WhistleblowerAct, LanguageAct,
        AdministrativeProcedureAct, AlandDataProtectionAct, Planet49, FashionId,
        .. UnionActs.Rows, .. DataProtectionActs.Rows, .. AdministrationActs.Rows, .. HealthActs.Rows, .. EducationActs.Rows,
        .. WorkActs.Rows, .. BusinessActs.Rows,
    ]);

    private const string AlandPrefix = "ÅFS ";

    private static readonly Dictionary<string, Act> ByNumber = All.ToDictionary(act => act.Number, StringComparer.Ordinal);

    /// <summary>The act with a number, or null where it is not in the table.</summary>
    /// <param name="number">The number, as in <see cref="Act.Number"/>; an act of Åland also without the letters of its statute book (<c>2019:9</c>).</param>
    public static Act? Find(string? number)
    {
        if (number is null)
        {
            return null;
        }

        return ByNumber.TryGetValue(number, out var act)
            || (number.Contains(':') && ByNumber.TryGetValue(AlandPrefix + number, out act))
                ? act
                : null;
    }

    /// <summary>
    /// The act in force on a day that came after a repealed one, along the whole chain of successors: of 471/1987 not 523/1999, itself repealed, but 1050/2018.
    /// </summary>
    /// <param name="act">An act of the table; one that is in force that day is its own.</param>
    /// <param name="day">The day.</param>
    /// <returns>The act; null where nothing in the table came after it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="act"/> is null.</exception>
    public static Act? InForceAfter(Act act, NodaTime.LocalDate day)
    {
        Act? current = Guard.NotNull(act);
        while (current is { InForceUntil: { } until } && day >= until)
        {
            current = Find(current.Successor);
        }

        return current;
    }
}
