namespace RegisterNotice.Import.Facts;

/// <summary>Countries outside the Union that notices name, by the stems of their names.</summary>
internal static class Countries
{
    private static readonly (string Stem, string Code)[] Rows =
    [
        ("yhdysval", "US"), ("usa", "US"), ("united states", "US"), ("förenta stat", "US"), ("iso-britann", "GB"), ("isossa-britann", "GB"), ("isoon-britann", "GB"), ("yhdistynee", "GB"), ("storbritann", "GB"), ("united kingdom", "GB"), ("great britain", "GB"), ("englan", "GB"), ("sveitsi", "CH"), ("schweiz", "CH"), ("switzerland", "CH"),
        ("kanada", "CA"), ("canada", "CA"), ("japani", "JP"), ("japan", "JP"), ("intia", "IN"), ("indien", "IN"), ("india", "IN"), ("kiina", "CN"), ("kina", "CN"), ("china", "CN"), ("venäjä", "RU"), ("ryssland", "RU"), ("russia", "RU"), ("ukraina", "UA"), ("ukraine", "UA"), ("australia", "AU"), ("australien", "AU"), ("uusi-seelan", "NZ"), ("uuteen-seelan", "NZ"), ("nya zeeland", "NZ"), ("new zealand", "NZ"),
        ("israel", "IL"), ("turkki", "TR"), ("turkissa", "TR"), ("turkista", "TR"), ("turkiet", "TR"), ("turkey", "TR"), ("serbia", "RS"), ("serbien", "RS"), ("etelä-korea", "KR"), ("sydkorea", "KR"), ("south korea", "KR"), ("singapor", "SG"), ("brasilia", "BR"), ("brasilien", "BR"), ("brazil", "BR"), ("filippiin", "PH"), ("filippinerna", "PH"), ("philippines", "PH"), ("thaimaa", "TH"), ("thailand", "TH"), ("vietnam", "VN"),
    ];

    public static List<CountryCode> In(string text)
    {
        var found = new List<CountryCode>();
        foreach (var (stem, code) in Rows)
        {
            var at = text.IndexOf(stem, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (at == 0 || !char.IsLetter(text[at - 1])) && (stem.Length > 3 || at + stem.Length == text.Length || !char.IsLower(text[at + stem.Length])) && !found.Exists(known => known.Value == code))
            {
                found.Add(CountryCode.Parse(code));
            }
        }

        return found;
    }
}
