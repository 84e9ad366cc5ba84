using NodaTime;

namespace RegisterNotice.Law;

/// <summary>The adequacy decisions of the Commission, past and present, a row each.</summary>
/// <remarks>
/// Sources: the decisions in the Official Journal, by their numbers; judgments C-362/14 (Schrems) and C-311/18 (Schrems II) for those declared invalid; for the
/// United Kingdom the Commission's extensions of 2025; whether the renewal of 19 December 2025 bears a number of its own was not read, and the row keeps that
/// of the decision which it prolongs. As the list stood in November 2026. What is not in the list is not adequate: decisions under preparation are not rows.
/// </remarks>
public static class AdequacyDecisions
{
    /// <summary>Safe Harbour, 2000/520/EC: United States companies that had joined; invalid from 6 October 2015 (C-362/14).</summary>
    public static AdequacyDecision SafeHarbour { get; } =
        Row("US", "2000/520", new(2000, 7, 26), new LocalDate(2015, 10, 6), "Safe Harbour",
            Trilingual.Of(
                "Safe Harbour -periaatteisiin sitoutuneet yritykset",
                "företag som har anslutit sig till Safe Harbour-principerna",
                "companies that have joined the Safe Harbour principles"));

    /// <summary>The EU-US Privacy Shield, (EU) 2016/1250: United States companies that were certified; invalid from 16 July 2020 (C-311/18).</summary>
    public static AdequacyDecision PrivacyShield { get; } =
        Row("US", "2016/1250", new(2016, 7, 12), new LocalDate(2020, 7, 16), "Privacy Shield",
            Trilingual.Of(
                "Privacy Shield -järjestelyyn sertifioidut yritykset",
                "företag som är certifierade enligt Privacy Shield",
                "companies certified under the Privacy Shield"));

    /// <summary>The EU-US Data Privacy Framework, (EU) 2023/1795: United States companies that are certified.</summary>
    /// <remarks>The General Court dismissed the action against it (T-553/23); the appeal C-703/25 P was pending when this list was made.</remarks>
    public static AdequacyDecision DataPrivacyFramework { get; } =
        Row("US", "2023/1795", new(2023, 7, 10), null, "EU-US Data Privacy Framework",
            Trilingual.Of(
                "EU:n ja Yhdysvaltojen tietosuojakehykseen (Data Privacy Framework) sertifioidut yritykset",
                "företag som är certifierade enligt ramen för dataskydd mellan EU och USA (Data Privacy Framework)",
                "companies certified under the EU-US Data Privacy Framework"));

    /// <summary>All of them, by country and day.</summary>
    public static IReadOnlyList<AdequacyDecision> All { get; } = ValueList<AdequacyDecision>.Own(
    [
        Row("AD", "2010/625", new(2010, 10, 19)),
        Row("AR", "2003/490", new(2003, 6, 30)),
        Row("BR", "2026/179", new(2026, 1, 26), scope:
            Trilingual.Of(
                "vastaanottajat, joihin sovelletaan Brasilian tietosuojalakia (LGPD); ei yleisen turvallisuuden ja rikostutkinnan käsittely, joka "
                    + "jää lain ulkopuolelle",
                "mottagare som omfattas av den brasilianska dataskyddslagen (LGPD); inte behandling för allmän säkerhet och brottsutredning, som "
                    + "faller utanför lagen",
                "recipients subject to the Brazilian data protection act LGPD; not processing for public security and criminal investigation, which "
                    + "falls outside that act")),
        Row("CA", "2002/2", new(2001, 12, 20), scope:
            Trilingual.Of(
                "Kanadan PIPEDA-lain alaiset kaupalliset toimijat",
                "kommersiella aktörer som omfattas av den kanadensiska lagen PIPEDA",
                "commercial organisations subject to the Canadian act PIPEDA")),
        Row("CH", "2000/518", new(2000, 7, 26)),
        Row("FO", "2010/146", new(2010, 3, 5), scope:
            Trilingual.Of(
                "vastaanottajat, joihin sovelletaan Färsaarten lakia henkilötietojen käsittelystä",
                "mottagare som omfattas av Färöarnas lag om behandling av personuppgifter",
                "recipients subject to the Faroese act on the processing of personal data")),
        Row("GB", "2021/1772", new(2021, 6, 28), new LocalDate(2031, 12, 28)), // Its end was moved from 27 June to 27 December 2025, and then to 27 December 2031.
        Row("GG", "2003/821", new(2003, 11, 21)),
        Row("IL", "2011/61", new(2011, 1, 31), scope:
            Trilingual.Of(
                "automatisoidut siirrot ja tiedot, joita Israelissa käsitellään automaattisesti; ei vuodesta 1967 hallinnoidut alueet",
                "automatiserade överföringar och uppgifter som behandlas automatiserat i Israel; inte de territorier som administreras sedan 1967",
                "automated transfers and data that are processed by automated means in Israel; not the territories administered since 1967")),
        Row("IM", "2004/411", new(2004, 4, 28)),
        Row("JE", "2008/393", new(2008, 5, 8)),
        Row("JP", "2019/419", new(2019, 1, 23), scope:
            Trilingual.Of(
                "Japanin henkilötietolain (APPI) ja sen lisäsääntöjen alaiset yritykset",
                "företag som omfattas av den japanska personuppgiftslagen (APPI) och dess tilläggsregler",
                "business operators subject to the Japanese act APPI and its supplementary rules")),
        Row("KR", "2022/254", new(2021, 12, 17), scope:
            Trilingual.Of(
                "Etelä-Korean henkilötietolain (PIPA) alaiset rekisterinpitäjät, lukuun ottamatta luottotietoja, uskonnollisten yhteisöjen "
                    + "lähetystyötä ja puolueiden ehdokasasettelua",
                "personuppgiftsansvariga som omfattas av den sydkoreanska personuppgiftslagen (PIPA), med undantag för kredituppgifter, religiösa "
                    + "organisationers missionsverksamhet och partiers nominering av kandidater",
                "controllers subject to the Korean act PIPA, except for credit information, missionary work of religious organisations and "
                    + "nomination of candidates by political parties")),
        Row("NZ", "2013/65", new(2012, 12, 19)),
        SafeHarbour,
        PrivacyShield,
        DataPrivacyFramework,
        Row("UY", "2012/484", new(2012, 8, 21)),
        new()
        {
            Number = "2025/1382",
            InternationalOrganisation = Trilingual.Of("Euroopan patenttijärjestö", "Europeiska patentorganisationen", "European Patent Organisation"),
            InForceFrom = new(2025, 7, 15),
        },
    ]);

    /// <summary>The decision on a country that may be relied on on a day, or null where there is none. Countries of the EEA need none and have none.</summary>
    /// <param name="country">The country.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="country"/> is null.</exception>
    public static AdequacyDecision? In(CountryCode country, LocalDate day)
    {
        Guard.NotNull(country);
        foreach (var decision in All.AsSpan())
        {
            if (country.Equals(decision.Country) && decision.IsInForce(day))
            {
                return decision;
            }
        }

        return null;
    }

    /// <summary>The decision on an international organisation that may be relied on on a day, or null where there is none.</summary>
    /// <param name="organisation">Its name in Finnish, Swedish or English, in any case.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="organisation"/> is null.</exception>
    public static AdequacyDecision? OfOrganisation(string organisation, LocalDate day)
    {
        Guard.NotNull(organisation);
        foreach (var decision in All.AsSpan())
        {
            if (decision.InternationalOrganisation is { } names && decision.IsInForce(day))
            {
                foreach (var name in names.AsSpan())
                {
                    if (organisation.Equals(name.Value, StringComparison.OrdinalIgnoreCase))
                    {
                        return decision;
                    }
                }
            }
        }

        return null;
    }

    /// <summary>The decision with a number, or null where it is not in the list.</summary>
    /// <param name="number">The number, as in <see cref="AdequacyDecision.Number"/>.</param>
    public static AdequacyDecision? Find(string? number)
    {
        foreach (var decision in All.AsSpan())
        {
            if (decision.Number == number)
            {
                return decision;
            }
        }

        return null;
    }

    private static AdequacyDecision Row(
        string country,
        string number,
        LocalDate from,
        LocalDate? until = null,
        string? knownAs = null,
        LocalizedText? scope = null) => new()
        {
            Country = CountryCode.Parse(country),
            Number = number,
            KnownAs = knownAs,
            Scope = scope,
            InForceFrom = from,
            InForceUntil = until,
        };
}
