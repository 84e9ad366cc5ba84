using static RegisterNotice.Law.ActRow;

namespace RegisterNotice.Law;

/// <summary>Finnish acts on personal data, registers and credit data beside those of <see cref="Acts"/>.</summary>
/// <remarks>Source: the Statute Book, see <see cref="ActSource.StatuteBook"/>.</remarks>
internal static class DataProtectionActs
{
    public static Act[] Rows =>
    [
        Finnish(
            "389/1994",
            "laki tietosuojalautakunnasta ja tietosuojavaltuutetusta",
            "lagen om datasekretessnämnden och dataombudsmannen",
            "Act on the Data Protection Board and the Data Protection Ombudsman",
            new(1994, 7, 1),
            new(2019, 1, 1),
            "1050/2018"),
        Finnish(
            "565/1999",
            "laki yksityisyyden suojasta televiestinnässä ja teletoiminnan tietoturvasta",
            "lagen om integritetsskydd vid telekommunikation och dataskydd inom televerksamhet",
            "Act on the Protection of Privacy and Data Security in Telecommunications",
            new(1999, 7, 1),
            new(2004, 9, 1),
            "516/2004"),
        Finnish(
            "1054/2018",
            "laki henkilötietojen käsittelystä rikosasioissa ja kansallisen turvallisuuden ylläpitämisen yhteydessä",
            "lagen om behandling av personuppgifter i brottmål och vid upprätthållandet av den nationella säkerheten",
            "Act on the Processing of Personal Data in Criminal Matters and in Connection with Maintaining National Security",
            new(2019, 1, 1)),
        Finnish(
            "616/2019",
            "laki henkilötietojen käsittelystä poliisitoimessa",
            "lagen om behandling av personuppgifter i polisens verksamhet",
            "Act on the Processing of Personal Data by the Police",
            new(2019, 6, 1)),
        Finnish(
            "761/2003",
            "laki henkilötietojen käsittelystä poliisitoimessa",
            "lagen om behandling av personuppgifter i polisens verksamhet",
            "Act on the Processing of Personal Data by the Police",
            new(2003, 10, 1),
            new(2019, 6, 1),
            "616/2019"),
        Finnish("770/1993", "rikosrekisterilaki", "straffregisterlagen", "Criminal Records Act", new(1993, 10, 1)),
        Finnish(
            "504/2002",
            "laki lasten kanssa työskentelevien rikostaustan selvittämisestä",
            "lagen om kontroll av brottslig bakgrund hos personer som arbetar med barn",
            "Act on Checking the Criminal Background of Persons Working with Children",
            new(2003, 1, 1)),
        Finnish("726/2014", "turvallisuusselvityslaki", "säkerhetsutredningslagen", "Security Clearance Act", new(2015, 1, 1)),
        Finnish(
            "177/2002",
            "laki turvallisuusselvityksistä",
            "lagen om säkerhetsutredningar",
            "Act on Background Checks",
            new(2002, 9, 1),
            new(2015, 1, 1),
            "726/2014"),
        Finnish("527/2007", "luottotietolaki", "kreditupplysningslagen", "Credit Information Act", new(2007, 11, 1)),
        Finnish(
            "739/2022",
            "laki positiivisesta luottotietorekisteristä",
            "lagen om ett positivt kreditupplysningsregister",
            "Act on the Positive Credit Register",
            new(2022, 8, 1)),
        Finnish(
            "661/2009",
            "laki väestötietojärjestelmästä ja Digi- ja väestötietoviraston varmennepalveluista",
            "lagen om befolkningsdatasystemet och de certifikattjänster som tillhandahålls av Myndigheten för digitalisering och befolkningsdata",
            "Act on the Population Information System and the Certificate Services of the Digital and Population Data Services Agency",
            new(2010, 3, 1)),
        Finnish("507/1993", "väestötietolaki", "befolkningsdatalagen", "Population Information Act", new(1993, 11, 1), new(2010, 3, 1), "661/2009"),
        Finnish("280/2004", "tilastolaki", "statistiklagen", "Statistics Act", new(2004, 5, 1)),
        Finnish(
            "460/2003",
            "laki sananvapauden käyttämisestä joukkoviestinnässä",
            "lagen om yttrandefrihet i masskommunikation",
            "Act on the Exercise of Freedom of Expression in Mass Media",
            new(2004, 1, 1)),
    ];
}
