using static RegisterNotice.Law.ActRow;

namespace RegisterNotice.Law;

/// <summary>Acts on health care, social welfare and medical research.</summary>
/// <remarks>
/// Source: the Statute Book, see <see cref="ActSource.StatuteBook"/>. What decree 94/2022 laid down on patient records stands in Act 703/2023 since 1 January
/// 2024; no provision that repeals the decree was read, and so it has no end here.
/// </remarks>
internal static class HealthActs
{
    public static Act[] Rows =>
    [
        Finnish(
            "703/2023",
            "laki sosiaali- ja terveydenhuollon asiakastietojen käsittelystä",
            "lagen om behandling av kunduppgifter inom social- och hälsovården",
            "Act on the Processing of Client Data in Healthcare and Social Welfare",
            new(2024, 1, 1)),
        Finnish(
            "784/2021",
            "laki sosiaali- ja terveydenhuollon asiakastietojen sähköisestä käsittelystä",
            "lagen om elektronisk behandling av kunduppgifter inom social- och hälsovården",
            "Act on the Electronic Processing of Client Data in Healthcare and Social Welfare",
            new(2021, 11, 1),
            new(2024, 1, 1),
            "703/2023"),
        Finnish(
            "159/2007",
            "laki sosiaali- ja terveydenhuollon asiakastietojen sähköisestä käsittelystä",
            "lagen om elektronisk behandling av klientuppgifter inom social- och hälsovården",
            "Act on the Electronic Processing of Client Data in Social and Health Care Services",
            new(2007, 7, 1),
            new(2021, 11, 1),
            "784/2021"),
        Finnish(
            "254/2015",
            "laki sosiaalihuollon asiakasasiakirjoista",
            "lagen om klienthandlingar inom socialvården",
            "Act on Social Welfare Client Documents",
            new(2015, 4, 1),
            new(2024, 1, 1),
            "703/2023"),
        Finnish(
            "298/2009",
            "sosiaali- ja terveysministeriön asetus potilasasiakirjoista",
            "social- och hälsovårdsministeriets förordning om journalhandlingar",
            "Decree of the Ministry of Social Affairs and Health on Patient Records",
            new(2009, 8, 1),
            new(2022, 2, 1),
            "703/2023"),
        Finnish(
            "94/2022",
            "sosiaali- ja terveysministeriön asetus potilasasiakirjoista",
            "social- och hälsovårdsministeriets förordning om journalhandlingar",
            "Decree of the Ministry of Social Affairs and Health on Patient Records",
            new(2022, 2, 1)),
        Finnish(
            "785/1992",
            "laki potilaan asemasta ja oikeuksista",
            "lagen om patientens ställning och rättigheter",
            "Act on the Status and Rights of Patients",
            new(1993, 3, 1)),
        Finnish(
            "812/2000",
            "laki sosiaalihuollon asiakkaan asemasta ja oikeuksista",
            "lagen om klientens ställning och rättigheter inom socialvården",
            "Act on the Status and Rights of Social Welfare Clients",
            new(2001, 1, 1)),
        Finnish("1301/2014", "sosiaalihuoltolaki", "socialvårdslagen", "Social Welfare Act", new(2015, 4, 1)),
        Finnish("710/1982", "sosiaalihuoltolaki", "socialvårdslagen", "Social Welfare Act", new(1984, 1, 1), new(2015, 4, 1), "1301/2014"),
        Finnish("417/2007", "lastensuojelulaki", "barnskyddslagen", "Child Welfare Act", new(2008, 1, 1)),
        Finnish("1326/2010", "terveydenhuoltolaki", "hälso- och sjukvårdslagen", "Health Care Act", new(2011, 5, 1)),
        Finnish(
            "612/2021",
            "laki sosiaali- ja terveydenhuollon järjestämisestä",
            "lagen om ordnande av social- och hälsovård",
            "Act on Organising Healthcare and Social Welfare Services",
            new(2023, 1, 1)),
        Finnish("66/1972", "kansanterveyslaki", "folkhälsolagen", "Primary Health Care Act", null, new(2023, 1, 1), "612/2021", ActSource.Unverified),
        Finnish(
            "741/2023",
            "laki sosiaali- ja terveydenhuollon valvonnasta",
            "lagen om tillsynen över social- och hälsovården",
            "Act on the Supervision of Healthcare and Social Welfare",
            new(2024, 1, 1)),
        Finnish(
            "152/1990",
            "laki yksityisestä terveydenhuollosta",
            "lagen om privat hälso- och sjukvård",
            "Private Health Care Act",
            new(1991, 1, 1),
            new(2024, 1, 1),
            "741/2023"),
        Finnish(
            "922/2011",
            "laki yksityisistä sosiaalipalveluista",
            "lagen om privat socialservice",
            "Private Social Services Act",
            new(2011, 10, 1),
            new(2024, 1, 1),
            "741/2023"),
        Finnish(
            "559/1994",
            "laki terveydenhuollon ammattihenkilöistä",
            "lagen om yrkesutbildade personer inom hälso- och sjukvården",
            "Act on Health Care Professionals",
            new(1994, 7, 1)),
        Finnish("61/2007", "laki sähköisestä lääkemääräyksestä", "lagen om elektroniska recept", "Act on Electronic Prescriptions", new(2007, 4, 1)),
        Finnish(
            "552/2019",
            "laki sosiaali- ja terveystietojen toissijaisesta käytöstä",
            "lagen om sekundär användning av personuppgifter inom social- och hälsovården",
            "Act on the Secondary Use of Health and Social Data",
            new(2019, 5, 1)),
        Finnish("688/2012", "biopankkilaki", "biobankslagen", "Biobank Act", new(2013, 9, 1)),
        Finnish("488/1999", "laki lääketieteellisestä tutkimuksesta", "lagen om medicinsk forskning", "Medical Research Act", new(1999, 11, 1)),
        Finnish("1227/2016", "tartuntatautilaki", "lagen om smittsamma sjukdomar", "Communicable Diseases Act", new(2017, 3, 1)),
        Finnish("1116/1990", "mielenterveyslaki", "mentalvårdslagen", "Mental Health Act", new(1991, 1, 1)),
    ];
}
