using static RegisterNotice.Law.ActRow;

namespace RegisterNotice.Law;

/// <summary>Acts on working life, pensions and employment services.</summary>
/// <remarks>Source: the Statute Book, see <see cref="ActSource.StatuteBook"/>.</remarks>
internal static class WorkActs
{
    public static Act[] Rows =>
    [
        Finnish(
            "477/2001",
            "laki yksityisyyden suojasta työelämässä",
            "lagen om integritetsskydd i arbetslivet",
            "Act on the Protection of Privacy in Working Life",
            new(2001, 10, 1),
            new(2004, 10, 1),
            "759/2004"),
        Finnish("320/1970", "työsopimuslaki", "lagen om arbetsavtal", "Employment Contracts Act", new(1971, 1, 1), new(2001, 6, 1), "55/2001"),
        Finnish("872/2019", "työaikalaki", "arbetstidslagen", "Working Time Act", new(2020, 1, 1)),
        Finnish("605/1996", "työaikalaki", "arbetstidslagen", "Working Hours Act", new(1996, 11, 23), new(2020, 1, 1), "872/2019"),
        Finnish("162/2005", "vuosilomalaki", "semesterlagen", "Annual Holidays Act", new(2005, 4, 1)),
        Finnish("272/1973", "vuosilomalaki", "semesterlagen", "Annual Holidays Act", new(1973, 4, 1), new(2005, 4, 1), "162/2005"),
        Finnish("738/2002", "työturvallisuuslaki", "arbetarskyddslagen", "Occupational Safety and Health Act", new(2003, 1, 1)),
        Finnish("1383/2001", "työterveyshuoltolaki", "lagen om företagshälsovård", "Occupational Health Care Act", new(2002, 1, 1)),
        Finnish(
            "459/2015",
            "työtapaturma- ja ammattitautilaki",
            "lagen om olycksfall i arbetet och om yrkessjukdomar",
            "Workers' Compensation Act",
            new(2016, 1, 1)),
        Finnish("395/2006", "työntekijän eläkelaki", "lagen om pension för arbetstagare", "Employees Pensions Act"),
        Finnish("1333/2021", "yhteistoimintalaki", "samarbetslagen", "Co-operation Act", new(2022, 1, 1)),
        Finnish(
            "334/2007",
            "laki yhteistoiminnasta yrityksissä",
            "lagen om samarbete inom företag",
            "Act on Co-operation within Undertakings",
            new(2007, 7, 1),
            new(2022, 1, 1),
            "1333/2021"),
        Finnish("21/2004", "yhdenvertaisuuslaki", "lagen om likabehandling", "Non-Discrimination Act", new(2004, 2, 1), new(2015, 1, 1), "1325/2014"),
        Finnish(
            "380/2023",
            "laki työvoimapalveluiden järjestämisestä",
            "lagen om ordnande av arbetskraftsservice",
            "Act on Organising Employment Services",
            new(2025, 1, 1)),
        Finnish(
            "381/2023",
            "laki työllistymisen monialaisesta edistämisestä",
            "lagen om sektorsövergripande främjande av sysselsättningen",
            "Act on the Multisectoral Promotion of Employment",
            new(2025, 1, 1)),
        Finnish(
            "916/2012",
            "laki julkisesta työvoima- ja yrityspalvelusta",
            "lagen om offentlig arbetskrafts- och företagsservice",
            "Act on Public Employment and Business Service",
            new(2013, 1, 1),
            new(2025, 1, 1),
            "380/2023"),
        Finnish(
            "1295/2002",
            "laki julkisesta työvoimapalvelusta",
            "lagen om offentlig arbetskraftsservice",
            "Act on Public Employment Services",
            new(2003, 1, 1),
            new(2013, 1, 1),
            "916/2012"),
    ];
}
