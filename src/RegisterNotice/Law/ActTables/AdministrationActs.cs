using static RegisterNotice.Law.ActRow;

namespace RegisterNotice.Law;

/// <summary>Acts on authorities, municipalities, churches and their documents.</summary>
/// <remarks>
/// Source: the Statute Book, see <see cref="ActSource.StatuteBook"/>. A bill to replace the Archives Act (HE 169/2025) was before Parliament in November 2025;
/// what became of it was not read.
/// </remarks>
internal static class AdministrationActs
{
    public static Act[] Rows =>
    [
        Finnish("731/1999", "Suomen perustuslaki", "Finlands grundlag", "Constitution of Finland", new(2000, 3, 1)),
        Finnish("410/2015", "kuntalaki", "kommunallagen", "Local Government Act", new(2015, 5, 1)),
        Finnish("365/1995", "kuntalaki", "kommunallagen", "Local Government Act", new(1995, 7, 1), new(2015, 5, 1), "410/2015"),
        Finnish("611/2021", "laki hyvinvointialueesta", "lagen om välfärdsområden", "Act on Wellbeing Services Counties", new(2021, 7, 1)),
        Finnish(
            "621/1999",
            "laki viranomaisten toiminnan julkisuudesta",
            "lagen om offentlighet i myndigheternas verksamhet",
            "Act on the Openness of Government Activities",
            new(1999, 12, 1)),
        Finnish(
            "906/2019",
            "laki julkisen hallinnon tiedonhallinnasta",
            "lagen om informationshantering inom den offentliga förvaltningen",
            "Act on Information Management in Public Administration",
            new(2020, 1, 1)),
        Finnish(
            "634/2011",
            "laki julkisen hallinnon tietohallinnon ohjauksesta",
            "lagen om styrning av informationsförvaltningen inom den offentliga förvaltningen",
            "Act on Information Management Governance in Public Administration",
            new(2011, 9, 1),
            new(2020, 1, 1),
            "906/2019"),
        Finnish("831/1994", "arkistolaki", "arkivlagen", "Archives Act", new(1994, 10, 1)),
        Finnish(
            "13/2003",
            "laki sähköisestä asioinnista viranomaistoiminnassa",
            "lagen om elektronisk kommunikation i myndigheternas verksamhet",
            "Act on Electronic Services and Communication in the Public Sector",
            new(2003, 2, 1)),
        Finnish(
            "306/2019",
            "laki digitaalisten palvelujen tarjoamisesta",
            "lagen om tillhandahållande av digitala tjänster",
            "Act on the Provision of Digital Services",
            new(2019, 4, 1)),
        Finnish(
            "304/2019",
            "laki Digi- ja väestötietovirastosta",
            "lagen om Myndigheten för digitalisering och befolkningsdata",
            "Act on the Digital and Population Data Services Agency",
            new(2020, 1, 1)),
        Finnish("652/2023", "kirkkolaki", "kyrkolagen", "Church Act", new(2023, 7, 1)),
        Finnish("1054/1993", "kirkkolaki", "kyrkolagen", "Church Act", new(1994, 1, 1), new(2023, 7, 1), "652/2023"),
        Finnish("985/2006", "laki ortodoksisesta kirkosta", "lagen om ortodoxa kyrkan", "Act on the Orthodox Church", new(2007, 1, 1)),
        Finnish("453/2003", "uskonnonvapauslaki", "religionsfrihetslagen", "Freedom of Religion Act", new(2003, 8, 1)),
        Finnish("457/2003", "hautaustoimilaki", "begravningslagen", "Burial Act", new(2004, 1, 1)),
        Finnish("301/2004", "ulkomaalaislaki", "utlänningslagen", "Aliens Act", new(2004, 5, 1)),
        Finnish("1558/1995", "laki verotusmenettelystä", "lagen om beskattningsförfarande", "Tax Procedure Act", new(1996, 1, 1)),
        Finnish(
            "1346/1999",
            "laki verotustietojen julkisuudesta ja salassapidosta",
            "lagen om offentlighet och sekretess i fråga om beskattningsuppgifter",
            "Act on the Public Disclosure and Confidentiality of Tax Information",
            new(2000, 1, 1)),
        Finnish("751/2023", "rakentamislaki", "bygglagen", "Building Act", new(2025, 1, 1)),
        Finnish("132/1999", "alueidenkäyttölaki", "lagen om områdesanvändning", "Land Use Act", new(2000, 1, 1)),
        Finnish(
            "431/2023",
            "laki rakennetun ympäristön tietojärjestelmästä",
            "lagen om datasystemet för den byggda miljön",
            "Act on the Built Environment Information System",
            new(2024, 1, 1)),
        Finnish("379/2011", "pelastuslaki", "räddningslagen", "Rescue Act", new(2011, 7, 1)),
        Finnish("692/2010", "laki hätäkeskustoiminnasta", "lagen om nödcentralsverksamhet", "Act on Emergency Response Centre Operations", new(2011, 1, 1)),
        Finnish("646/2011", "jätelaki", "avfallslagen", "Waste Act", new(2012, 5, 1)),
        Finnish("560/2018", "yksityistielaki", "lagen om enskilda vägar", "Private Roads Act", new(2019, 1, 1)),
        Finnish("705/2007", "ulosottokaari", "utsökningsbalken", "Enforcement Code", new(2008, 1, 1)),
        Finnish("688/2001", "valtionavustuslaki", "statsunderstödslagen", "Act on Discretionary Government Grants", new(2001, 9, 1)),
        Finnish(
            "1397/2016",
            "laki julkisista hankinnoista ja käyttöoikeussopimuksista",
            "lagen om offentlig upphandling och koncession",
            "Act on Public Procurement and Concession Contracts",
            new(2017, 1, 1)),
        Finnish(
            "731/2001",
            "laki Kansaneläkelaitoksesta",
            "lagen om Folkpensionsanstalten",
            "Act on the Social Insurance Institution of Finland",
            new(2002, 1, 1)),
    ];
}
