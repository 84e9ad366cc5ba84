namespace RegisterNotice.Words.Lexicon;

/// <summary>Countries outside the Union that notices name.</summary>
internal static class CountryWords
{
    public static readonly WordTable<CountryCode> Table = new(Meaning.Country,
    [
        (Code("US"), """
            fi: yhdysval*
            sv: usa
            en: united states*, förenta stat*
            """),
        (Code("GB"), """
            fi: yhdistynee*
            en: iso britann*, isossa britann*, isoon britann*, storbritann*, united kingdom*, great britain*, englan*
            """),
        (Code("CH"), """
            fi: sveitsi*
            en: schweiz*, switzerland*
            """),
        (Code("CA"), """
            sv: kanada*
            en: canada*
            """),
        (Code("JP"), """
            fi: japan*
            """),
        (Code("IN"), """
            fi: intia*
            sv: indien*
            en: india*
            """),
        (Code("CN"), """
            fi: kiina*
            en: kina*, china*
            """),
        (Code("RU"), """
            fi: venäjä*
            sv: ryssland*
            en: russia*
            """),
        (Code("UA"), """
            sv: ukraina*, ukraine*
            """),
        (Code("AU"), """
            en: australi*
            """),
        (Code("NZ"), """
            fi: uusi seelan*, uuteen seelan*
            sv: nya zeeland*
            en: new zealand*
            """),
        (Code("IL"), """
            fi: israel*
            """),
        (Code("TR"), """
            fi: turkki*, turkissa*, turkista*, turkiet*, turkey*
            """),
        (Code("RS"), """
            sv: serbia*, serbien*
            """),
        (Code("KR"), """
            fi: etelä korea*
            en: sydkorea*, south korea*
            """),
        (Code("SG"), """
            sv: singapor*
            """),
        (Code("BR"), """
            sv: brasili*, brazil*
            """),
        (Code("PH"), """
            fi: filippiin*
            sv: filippinerna*
            en: philippines*
            """),
        (Code("TH"), """
            en: thaima*, thailand*
            """),
        (Code("VN"), """
            sv: vietnam*
            """),
    ]);

    private static CountryCode Code(string code) => CountryCode.Parse(code);
}
