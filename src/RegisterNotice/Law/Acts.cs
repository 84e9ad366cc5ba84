using NodaTime;

namespace RegisterNotice.Law;

/// <summary>The acts that notices cite and rules rest on, a row each.</summary>
/// <remarks>Sources: the acts themselves; Official Journal numbers for those of the Union. Dates that could not be read from a source are left out.</remarks>
public static class Acts
{
    /// <summary>The General Data Protection Regulation, (EU) 2016/679; applied from 25 May 2018.</summary>
    public static Act Gdpr { get; } = Union("2016/679", "yleinen tietosuoja-asetus", "tietosuoja-asetuksen", "dataskyddsförordningen", "GDPR", from: new(2018, 5, 25));

    /// <summary>Directive 95/46/EC, replaced by the GDPR.</summary>
    public static Act DataProtectionDirective { get; } = Union("95/46", "henkilötietodirektiivi", "henkilötietodirektiivin", "dataskyddsdirektivet", "Data Protection Directive", until: new(2018, 5, 25), successor: "2016/679");

    /// <summary>The Data Protection Act (1050/2018), in force from 1 January 2019.</summary>
    /// <remarks>Finnish: <i>tietosuojalaki</i>.</remarks>
    public static Act DataProtectionAct { get; } = Finnish(
        "1050/2018", "tietosuojalaki", "tietosuojalain", "dataskyddslagen", "Data Protection Act", from: new(2019, 1, 1));

    /// <summary>The Personal Data Act (523/1999), repealed by section 37 of the Data Protection Act on 1 January 2019.</summary>
    /// <remarks>Finnish: <i>henkilötietolaki</i>.</remarks>
    public static Act PersonalDataAct { get; } = Finnish(
        "523/1999", "henkilötietolaki", "henkilötietolain", "personuppgiftslagen", "Personal Data Act", from: new(1999, 6, 1),
        until: new(2019, 1, 1), successor: "1050/2018");

    /// <summary>The Personal Data File Act (471/1987), repealed by the Personal Data Act.</summary>
    /// <remarks>Finnish: <i>henkilörekisterilaki</i>.</remarks>
    public static Act PersonalDataFileAct { get; } = Finnish("471/1987", "henkilörekisterilaki", "henkilörekisterilain", "personregisterlagen", "Personal Data File Act", until: new(1999, 6, 1), successor: "523/1999");

    /// <summary>The Act on the Protection of Privacy in Electronic Communications (516/2004), replaced by Act 917/2014.</summary>
    /// <remarks>Finnish: <i>sähköisen viestinnän tietosuojalaki</i>.</remarks>
    public static Act ElectronicCommunicationsPrivacyAct { get; } = Finnish("516/2004", "sähköisen viestinnän tietosuojalaki", "sähköisen viestinnän tietosuojalain", "lagen om dataskydd vid elektronisk kommunikation", "Act on the Protection of Privacy in Electronic Communications", until: new(2015, 1, 1), successor: "917/2014");

    /// <summary>The Act on Electronic Communications Services (917/2014): electronic direct marketing and cookies in chapter 24. Until 1 June 2018 it was called the Information Society Code.</summary>
    /// <remarks>Finnish: <i>laki sähköisen viestinnän palveluista</i>.</remarks>
    public static Act ElectronicCommunicationsServicesAct { get; } = Finnish("917/2014", "laki sähköisen viestinnän palveluista", "sähköisen viestinnän palveluista annetun lain", "lagen om tjänster inom elektronisk kommunikation", "Act on Electronic Communications Services", from: new(2015, 1, 1));

    /// <summary>The Accounting Act (1336/1997): chapter 2, section 10 says how long books and vouchers are kept.</summary>
    /// <remarks>Finnish: <i>kirjanpitolaki</i>.</remarks>
    public static Act AccountingAct { get; } = Finnish("1336/1997", "kirjanpitolaki", "kirjanpitolain", "bokföringslagen", "Accounting Act");

    /// <summary>The Act on the Protection of Privacy in Working Life (759/2004).</summary>
    /// <remarks>Finnish: <i>laki yksityisyyden suojasta työelämässä</i>.</remarks>
    public static Act WorkingLifePrivacyAct { get; } = Finnish("759/2004", "laki yksityisyyden suojasta työelämässä", "yksityisyyden suojasta työelämässä annetun lain", "lagen om integritetsskydd i arbetslivet", "Act on the Protection of Privacy in Working Life");

    /// <summary>The Employment Contracts Act (55/2001).</summary>
    /// <remarks>Finnish: <i>työsopimuslaki</i>.</remarks>
    public static Act EmploymentContractsAct { get; } = Finnish("55/2001", "työsopimuslaki", "työsopimuslain", "arbetsavtalslagen", "Employment Contracts Act");

    /// <summary>The Non-Discrimination Act (1325/2014).</summary>
    /// <remarks>Finnish: <i>yhdenvertaisuuslaki</i>.</remarks>
    public static Act NonDiscriminationAct { get; } = Finnish("1325/2014", "yhdenvertaisuuslaki", "yhdenvertaisuuslain", "diskrimineringslagen", "Non-Discrimination Act");

    /// <summary>The Act on Preventing Money Laundering and Terrorist Financing (444/2017).</summary>
    /// <remarks>Finnish: <i>laki rahanpesun ja terrorismin rahoittamisen estämisestä</i>.</remarks>
    public static Act MoneyLaunderingAct { get; } = Finnish("444/2017", "laki rahanpesun ja terrorismin rahoittamisen estämisestä", "rahanpesun ja terrorismin rahoittamisen estämisestä annetun lain", "lagen om förhindrande av penningtvätt och av finansiering av terrorism", "Act on Preventing Money Laundering and Terrorist Financing");

    /// <summary>The Act on the Limitation of Debts (728/2003).</summary>
    /// <remarks>Finnish: <i>laki velan vanhentumisesta</i>.</remarks>
    public static Act LimitationOfDebtsAct { get; } = Finnish("728/2003", "laki velan vanhentumisesta", "velan vanhentumisesta annetun lain", "lagen om preskription av skulder", "Act on the Limitation of Debts");

    /// <summary>The Government Decree on the Business Information System (288/2001): the form of the business ID.</summary>
    public static Act BusinessInformationDecree { get; } = Finnish("288/2001", "yritys- ja yhteisötietoasetus", "yritys- ja yhteisötietoasetuksen", "företags- och organisationsdataförordningen", "Business Information Decree");

    /// <summary>Planet49, C-673/17: what visitors are told of cookies.</summary>
    public static Act Planet49 { get; } = Judgment("C-673/17", "Planet49");

    /// <summary>Fashion ID, C-40/17: whoever embeds a social-media tool decides jointly with its provider.</summary>
    public static Act FashionId { get; } = Judgment("C-40/17", "Fashion ID");

    /// <summary>All of them, in the order above.</summary>
    public static IReadOnlyList<Act> All { get; } = ValueList<Act>.Own(
    [
        Gdpr, DataProtectionDirective, DataProtectionAct, PersonalDataAct, PersonalDataFileAct, ElectronicCommunicationsPrivacyAct,
        ElectronicCommunicationsServicesAct, AccountingAct,
        WorkingLifePrivacyAct, EmploymentContractsAct, NonDiscriminationAct, MoneyLaunderingAct, LimitationOfDebtsAct,
        BusinessInformationDecree, Planet49, FashionId,
    ]);

    /// <summary>The act with a number, or null where it is not in the table.</summary>
    /// <param name="number">The number, as in <see cref="Act.Number"/>.</param>
    public static Act? Find(string? number)
    {
        foreach (var act in All.AsSpan())
        {
            if (act.Number == number)
            {
                return act;
            }
        }

        return null;
    }

    private static Act Finnish(
        string number,
        string fi,
        string genitive,
        string sv,
        string en,
        LocalDate? from = null,
        LocalDate? until = null,
        string? successor = null) =>
        New(ActKind.FinnishAct, number, fi, genitive, sv, en, from, until, successor);

    private static Act Union(
        string number,
        string fi,
        string genitive,
        string sv,
        string en,
        LocalDate? from = null,
        LocalDate? until = null,
        string? successor = null) =>
        New(ActKind.UnionAct, number, fi, genitive, sv, en, from, until, successor);

    private static Act Judgment(string number, string name) => New(ActKind.Judgment, number, name, name, name, name, null, null, null);

    private static Act New(
        ActKind kind,
        string number,
        string fi,
        string genitive,
        string sv,
        string en,
        LocalDate? from,
        LocalDate? until,
        string? successor) => new()
        {
            Number = number,
            Kind = kind,
            Name = Trilingual.Of(fi, sv, en),
            FinnishGenitive = genitive,
            InForceFrom = from,
            InForceUntil = until,
            Successor = successor,
        };
}
