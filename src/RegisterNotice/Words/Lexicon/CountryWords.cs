namespace RegisterNotice.Words.Lexicon;

/// <summary>Countries outside the Union that notices name.</summary>
internal static class CountryWords
{
    public static readonly WordTable<CountryCode> Table = new(Meaning.Country,
    [
        (Code("US"), ["yhdysval*", "usa", "united states*", "förenta stat*"]),
        (Code("GB"), ["iso britann*", "isossa britann*", "isoon britann*", "yhdistynee*", "storbritann*", "united kingdom*", "great britain*", "englan*"]),
        (Code("CH"), ["sveitsi*", "schweiz*", "switzerland*"]),
        (Code("CA"), ["kanada*", "canada*"]),
        (Code("JP"), ["japan*"]),
        (Code("IN"), ["intia*", "indien*", "india*"]),
        (Code("CN"), ["kiina*", "kina*", "china*"]),
        (Code("RU"), ["venäjä*", "ryssland*", "russia*"]),
        (Code("UA"), ["ukraina*", "ukraine*"]),
        (Code("AU"), ["australi*"]),
        (Code("NZ"), ["uusi seelan*", "uuteen seelan*", "nya zeeland*", "new zealand*"]),
        (Code("IL"), ["israel*"]),
        (Code("TR"), ["turkki*", "turkissa*", "turkista*", "turkiet*", "turkey*"]),
        (Code("RS"), ["serbia*", "serbien*"]),
        (Code("KR"), ["etelä korea*", "sydkorea*", "south korea*"]),
        (Code("SG"), ["singapor*"]),
        (Code("BR"), ["brasili*", "brazil*"]),
        (Code("PH"), ["filippiin*", "filippinerna*", "philippines*"]),
        (Code("TH"), ["thaima*", "thailand*"]),
        (Code("VN"), ["vietnam*"]),
    ]);

    private static CountryCode Code(string code) => CountryCode.Parse(code);
}
