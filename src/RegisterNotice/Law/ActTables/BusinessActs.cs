using static RegisterNotice.Law.ActRow;

namespace RegisterNotice.Law;

/// <summary>Acts on companies, associations, housing, taxes, consumers, insurance, security and other trades.</summary>
/// <remarks>Source: the Statute Book, see <see cref="ActSource.StatuteBook"/>.</remarks>
internal static class BusinessActs
{
    public static Act[] Rows =>
    [
        Finnish("655/1973", "kirjanpitolaki", "bokföringslagen", "Accounting Act", new(1974, 1, 1), new(1997, 12, 31), "1336/1997"),
        Finnish(
            "503/2008",
            "laki rahanpesun ja terrorismin rahoittamisen estämisestä ja selvittämisestä",
            "lagen om förhindrande och utredning av penningtvätt och av finansiering av terrorism",
            "Act on Preventing and Clearing Money Laundering and Terrorist Financing",
            new(2008, 8, 1),
            new(2017, 7, 3),
            "444/2017"),
        Finnish("503/1989", "yhdistyslaki", "föreningslagen", "Associations Act", new(1990, 1, 1)),
        Finnish("624/2006", "osakeyhtiölaki", "aktiebolagslagen", "Limited Liability Companies Act", new(2006, 9, 1)),
        Finnish("734/1978", "osakeyhtiölaki", "lagen om aktiebolag", "Companies Act", null, new(2006, 9, 1), "624/2006"),
        Finnish("421/2013", "osuuskuntalaki", "lagen om andelslag", "Co-operatives Act", new(2014, 1, 1)),
        Finnish("1488/2001", "osuuskuntalaki", "lagen om andelslag", "Co-operatives Act", null, new(2014, 1, 1), "421/2013"),
        Finnish("487/2015", "säätiölaki", "stiftelselagen", "Foundations Act", new(2015, 12, 1)),
        Finnish("109/1930", "säätiölaki", "lagen om stiftelser", "Foundations Act", new(1931, 1, 1), new(2015, 12, 1), "487/2015"),
        Finnish("1599/2009", "asunto-osakeyhtiölaki", "lagen om bostadsaktiebolag", "Limited Liability Housing Companies Act", new(2010, 7, 1)),
        Finnish("809/1991", "asunto-osakeyhtiölaki", "lagen om bostadsaktiebolag", "Housing Companies Act", new(1992, 1, 1), new(2010, 7, 1), "1599/2009"),
        Finnish("481/1995", "laki asuinhuoneiston vuokrauksesta", "lagen om hyra av bostadslägenhet", "Act on Residential Leases", new(1995, 5, 1)),
        Finnish("1118/1996", "ennakkoperintälaki", "lagen om förskottsuppbörd", "Prepayment Act", new(1997, 1, 1)),
        Finnish("1501/1993", "arvonlisäverolaki", "mervärdesskattelagen", "Value Added Tax Act", new(1994, 6, 1)),
        Finnish("513/1999", "laki saatavien perinnästä", "lagen om indrivning av fordringar", "Debt Collection Act", new(1999, 9, 1)),
        Finnish("38/1978", "kuluttajansuojalaki", "konsumentskyddslagen", "Consumer Protection Act", new(1978, 9, 1)),
        Finnish("412/1974", "vahingonkorvauslaki", "skadeståndslagen", "Tort Liability Act", new(1974, 9, 1)),
        Finnish("39/1889", "rikoslaki", "strafflagen", "Criminal Code"),
        Finnish(
            "308/2006",
            "laki majoitus- ja ravitsemistoiminnasta",
            "lagen om inkvarterings- och förplägnadsverksamhet",
            "Act on Accommodation and Food Service Activities",
            new(2006, 10, 1)),
        Finnish(
            "1085/2015",
            "laki yksityisistä turvallisuuspalveluista",
            "lagen om privata säkerhetstjänster",
            "Private Security Services Act",
            new(2017, 1, 1)),
        Finnish(
            "282/2002",
            "laki yksityisistä turvallisuuspalveluista",
            "lagen om privata säkerhetstjänster",
            "Private Security Services Act",
            new(2002, 10, 1),
            new(2017, 1, 1),
            "1085/2015"),
        Finnish("320/2017", "laki liikenteen palveluista", "lagen om transportservice", "Act on Transport Services", new(2018, 7, 1)),
        Finnish("521/2008", "vakuutusyhtiölaki", "försäkringsbolagslagen", "Insurance Companies Act"),
        Finnish("543/1994", "vakuutussopimuslaki", "lagen om försäkringsavtal", "Insurance Contracts Act", new(1995, 7, 1)),
        Finnish("610/2014", "laki luottolaitostoiminnasta", "kreditinstitutslagen", "Act on Credit Institutions", new(2014, 8, 15)),
        Finnish("290/2010", "maksupalvelulaki", "betaltjänstlagen", "Payment Services Act", new(2010, 5, 1)),
    ];
}
