using static RegisterNotice.Law.ActRow;

namespace RegisterNotice.Law;

/// <summary>Acts on early childhood education, schools, universities, libraries and leisure.</summary>
/// <remarks>Source: the Statute Book, see <see cref="ActSource.StatuteBook"/>.</remarks>
internal static class EducationActs
{
    public static Act[] Rows =>
    [
        Finnish("540/2018", "varhaiskasvatuslaki", "lagen om småbarnspedagogik", "Act on Early Childhood Education and Care", new(2018, 9, 1)),
        Finnish(
            "36/1973",
            "varhaiskasvatuslaki",
            "lagen om småbarnspedagogik",
            "Act on Early Childhood Education and Care",
            new(1973, 4, 1),
            new(2018, 9, 1),
            "540/2018"),
        Finnish("628/1998", "perusopetuslaki", "lagen om grundläggande utbildning", "Basic Education Act", new(1999, 1, 1)),
        Finnish("714/2018", "lukiolaki", "gymnasielagen", "Act on General Upper Secondary Education", new(2019, 8, 1)),
        Finnish("629/1998", "lukiolaki", "gymnasielagen", "General Upper Secondary Schools Act", new(1999, 1, 1), new(2019, 8, 1), "714/2018"),
        Finnish("531/2017", "laki ammatillisesta koulutuksesta", "lagen om yrkesutbildning", "Act on Vocational Education and Training", new(2018, 1, 1)),
        Finnish(
            "630/1998",
            "laki ammatillisesta peruskoulutuksesta",
            "lagen om grundläggande yrkesutbildning",
            "Act on Initial Vocational Education and Training",
            new(1999, 1, 1),
            new(2018, 1, 1),
            "531/2017"),
        Finnish("1214/2020", "oppivelvollisuuslaki", "läropliktslagen", "Compulsory Education Act", new(2021, 8, 1)),
        Finnish("1287/2013", "oppilas- ja opiskelijahuoltolaki", "lagen om elev- och studerandevård", "Pupil and Student Welfare Act", new(2014, 8, 1)),
        Finnish("558/2009", "yliopistolaki", "universitetslagen", "Universities Act", new(2010, 1, 1)),
        Finnish("645/1997", "yliopistolaki", "universitetslagen", "Universities Act", null, new(2010, 1, 1), "558/2009"),
        Finnish("932/2014", "ammattikorkeakoululaki", "yrkeshögskolelagen", "Universities of Applied Sciences Act", new(2015, 1, 1)),
        Finnish("351/2003", "ammattikorkeakoululaki", "yrkeshögskolelagen", "Polytechnics Act", new(2003, 8, 1), new(2015, 1, 1), "932/2014"),
        Finnish("632/1998", "laki vapaasta sivistystyöstä", "lagen om fritt bildningsarbete", "Act on Liberal Adult Education", new(1999, 1, 1)),
        Finnish("1492/2016", "laki yleisistä kirjastoista", "lagen om allmänna bibliotek", "Act on Public Libraries", new(2017, 1, 1)),
        Finnish("904/1998", "kirjastolaki", "bibliotekslagen", "Library Act", new(1999, 1, 1), new(2017, 1, 1), "1492/2016"),
        Finnish("1285/2016", "nuorisolaki", "ungdomslagen", "Youth Act", new(2017, 1, 1)),
        Finnish("390/2015", "liikuntalaki", "idrottslagen", "Sports Act", new(2015, 5, 1)),
    ];
}
