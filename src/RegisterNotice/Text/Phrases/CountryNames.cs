namespace RegisterNotice.Text.Phrases;

/// <summary>Names of the countries that notices name: the EEA, those with an adequacy decision, and common destinations.</summary>
internal static class CountryNames
{
    private static readonly Dictionary<string, Phrase> ByCode = new(StringComparer.Ordinal)
    {
        // The Union.
        ["AT"] = new("Itävalta", "Österrike", "Austria"),
        ["BE"] = new("Belgia", "Belgien", "Belgium"),
        ["BG"] = new("Bulgaria", "Bulgarien", "Bulgaria"),
        ["CY"] = new("Kypros", "Cypern", "Cyprus"),
        ["CZ"] = new("Tšekki", "Tjeckien", "Czechia"),
        ["DE"] = new("Saksa", "Tyskland", "Germany"),
        ["DK"] = new("Tanska", "Danmark", "Denmark"),
        ["EE"] = new("Viro", "Estland", "Estonia"),
        ["ES"] = new("Espanja", "Spanien", "Spain"),
        ["FI"] = new("Suomi", "Finland", "Finland"),
        ["FR"] = new("Ranska", "Frankrike", "France"),
        ["GR"] = new("Kreikka", "Grekland", "Greece"),
        ["HR"] = new("Kroatia", "Kroatien", "Croatia"),
        ["HU"] = new("Unkari", "Ungern", "Hungary"),
        ["IE"] = new("Irlanti", "Irland", "Ireland"),
        ["IT"] = new("Italia", "Italien", "Italy"),
        ["LT"] = new("Liettua", "Litauen", "Lithuania"),
        ["LU"] = new("Luxemburg", "Luxemburg", "Luxembourg"),
        ["LV"] = new("Latvia", "Lettland", "Latvia"),
        ["MT"] = new("Malta", "Malta", "Malta"),
        ["NL"] = new("Alankomaat", "Nederländerna", "Netherlands"),
        ["PL"] = new("Puola", "Polen", "Poland"),
        ["PT"] = new("Portugali", "Portugal", "Portugal"),
        ["RO"] = new("Romania", "Rumänien", "Romania"),
        ["SE"] = new("Ruotsi", "Sverige", "Sweden"),
        ["SI"] = new("Slovenia", "Slovenien", "Slovenia"),
        ["SK"] = new("Slovakia", "Slovakien", "Slovakia"),

        // The EEA, and parts of the Union with codes of their own.
        ["IS"] = new("Islanti", "Island", "Iceland"),
        ["LI"] = new("Liechtenstein", "Liechtenstein", "Liechtenstein"),
        ["NO"] = new("Norja", "Norge", "Norway"),
        ["AX"] = new("Ahvenanmaa", "Åland", "Åland"),
        ["GF"] = new("Ranskan Guayana", "Franska Guyana", "French Guiana"),
        ["GP"] = new("Guadeloupe", "Guadeloupe", "Guadeloupe"),
        ["MQ"] = new("Martinique", "Martinique", "Martinique"),
        ["RE"] = new("Réunion", "Réunion", "Réunion"),

        // With an adequacy decision, past or present.
        ["AD"] = new("Andorra", "Andorra", "Andorra"),
        ["AR"] = new("Argentiina", "Argentina", "Argentina"),
        ["BR"] = new("Brasilia", "Brasilien", "Brazil"),
        ["CA"] = new("Kanada", "Kanada", "Canada"),
        ["CH"] = new("Sveitsi", "Schweiz", "Switzerland"),
        ["FO"] = new("Färsaaret", "Färöarna", "Faroe Islands"),
        ["GB"] = new("Iso-Britannia", "Storbritannien", "United Kingdom"),
        ["GG"] = new("Guernsey", "Guernsey", "Guernsey"),
        ["IL"] = new("Israel", "Israel", "Israel"),
        ["IM"] = new("Mansaari", "Isle of Man", "Isle of Man"),
        ["JE"] = new("Jersey", "Jersey", "Jersey"),
        ["JP"] = new("Japani", "Japan", "Japan"),
        ["KR"] = new("Etelä-Korea", "Sydkorea", "South Korea"),
        ["NZ"] = new("Uusi-Seelanti", "Nya Zeeland", "New Zealand"),
        ["US"] = new("Yhdysvallat", "USA", "United States"),
        ["UY"] = new("Uruguay", "Uruguay", "Uruguay"),

        // Elsewhere in Europe.
        ["AL"] = new("Albania", "Albanien", "Albania"),
        ["BA"] = new("Bosnia ja Hertsegovina", "Bosnien och Hercegovina", "Bosnia and Herzegovina"),
        ["BY"] = new("Valko-Venäjä", "Belarus", "Belarus"),
        ["GI"] = new("Gibraltar", "Gibraltar", "Gibraltar"),
        ["GL"] = new("Grönlanti", "Grönland", "Greenland"),
        ["MC"] = new("Monaco", "Monaco", "Monaco"),
        ["MD"] = new("Moldova", "Moldavien", "Moldova"),
        ["ME"] = new("Montenegro", "Montenegro", "Montenegro"),
        ["MK"] = new("Pohjois-Makedonia", "Nordmakedonien", "North Macedonia"),
        ["RS"] = new("Serbia", "Serbien", "Serbia"),
        ["RU"] = new("Venäjä", "Ryssland", "Russia"),
        ["SM"] = new("San Marino", "San Marino", "San Marino"),
        ["TR"] = new("Turkki", "Turkiet", "Türkiye"),
        ["UA"] = new("Ukraina", "Ukraina", "Ukraine"),
        ["VA"] = new("Vatikaani", "Vatikanstaten", "Vatican City"),

        // Asia and the Pacific.
        ["AE"] = new("Arabiemiirikunnat", "Förenade Arabemiraten", "United Arab Emirates"),
        ["AM"] = new("Armenia", "Armenien", "Armenia"),
        ["AU"] = new("Australia", "Australien", "Australia"),
        ["AZ"] = new("Azerbaidžan", "Azerbajdzjan", "Azerbaijan"),
        ["BD"] = new("Bangladesh", "Bangladesh", "Bangladesh"),
        ["BH"] = new("Bahrain", "Bahrain", "Bahrain"),
        ["CN"] = new("Kiina", "Kina", "China"),
        ["GE"] = new("Georgia", "Georgien", "Georgia"),
        ["HK"] = new("Hongkong", "Hongkong", "Hong Kong"),
        ["ID"] = new("Indonesia", "Indonesien", "Indonesia"),
        ["IN"] = new("Intia", "Indien", "India"),
        ["IQ"] = new("Irak", "Irak", "Iraq"),
        ["IR"] = new("Iran", "Iran", "Iran"),
        ["JO"] = new("Jordania", "Jordanien", "Jordan"),
        ["KH"] = new("Kambodža", "Kambodja", "Cambodia"),
        ["KW"] = new("Kuwait", "Kuwait", "Kuwait"),
        ["KZ"] = new("Kazakstan", "Kazakstan", "Kazakhstan"),
        ["LB"] = new("Libanon", "Libanon", "Lebanon"),
        ["LK"] = new("Sri Lanka", "Sri Lanka", "Sri Lanka"),
        ["MN"] = new("Mongolia", "Mongoliet", "Mongolia"),
        ["MO"] = new("Macao", "Macao", "Macao"),
        ["MY"] = new("Malesia", "Malaysia", "Malaysia"),
        ["NP"] = new("Nepal", "Nepal", "Nepal"),
        ["OM"] = new("Oman", "Oman", "Oman"),
        ["PH"] = new("Filippiinit", "Filippinerna", "Philippines"),
        ["PK"] = new("Pakistan", "Pakistan", "Pakistan"),
        ["PS"] = new("Palestiina", "Palestina", "Palestine"),
        ["QA"] = new("Qatar", "Qatar", "Qatar"),
        ["SA"] = new("Saudi-Arabia", "Saudiarabien", "Saudi Arabia"),
        ["SG"] = new("Singapore", "Singapore", "Singapore"),
        ["TH"] = new("Thaimaa", "Thailand", "Thailand"),
        ["TW"] = new("Taiwan", "Taiwan", "Taiwan"),
        ["UZ"] = new("Uzbekistan", "Uzbekistan", "Uzbekistan"),
        ["VN"] = new("Vietnam", "Vietnam", "Vietnam"),

        // Africa.
        ["DZ"] = new("Algeria", "Algeriet", "Algeria"),
        ["EG"] = new("Egypti", "Egypten", "Egypt"),
        ["ET"] = new("Etiopia", "Etiopien", "Ethiopia"),
        ["GH"] = new("Ghana", "Ghana", "Ghana"),
        ["KE"] = new("Kenia", "Kenya", "Kenya"),
        ["MA"] = new("Marokko", "Marocko", "Morocco"),
        ["MU"] = new("Mauritius", "Mauritius", "Mauritius"),
        ["NA"] = new("Namibia", "Namibia", "Namibia"),
        ["NG"] = new("Nigeria", "Nigeria", "Nigeria"),
        ["RW"] = new("Ruanda", "Rwanda", "Rwanda"),
        ["SN"] = new("Senegal", "Senegal", "Senegal"),
        ["SO"] = new("Somalia", "Somalia", "Somalia"),
        ["TN"] = new("Tunisia", "Tunisien", "Tunisia"),
        ["TZ"] = new("Tansania", "Tanzania", "Tanzania"),
        ["UG"] = new("Uganda", "Uganda", "Uganda"),
        ["ZA"] = new("Etelä-Afrikka", "Sydafrika", "South Africa"),
        ["ZM"] = new("Sambia", "Zambia", "Zambia"),
        ["ZW"] = new("Zimbabwe", "Zimbabwe", "Zimbabwe"),

        // The Americas.
        ["BM"] = new("Bermuda", "Bermuda", "Bermuda"),
        ["BO"] = new("Bolivia", "Bolivia", "Bolivia"),
        ["CL"] = new("Chile", "Chile", "Chile"),
        ["CO"] = new("Kolumbia", "Colombia", "Colombia"),
        ["CR"] = new("Costa Rica", "Costa Rica", "Costa Rica"),
        ["CU"] = new("Kuuba", "Kuba", "Cuba"),
        ["DO"] = new("Dominikaaninen tasavalta", "Dominikanska republiken", "Dominican Republic"),
        ["EC"] = new("Ecuador", "Ecuador", "Ecuador"),
        ["GT"] = new("Guatemala", "Guatemala", "Guatemala"),
        ["HN"] = new("Honduras", "Honduras", "Honduras"),
        ["JM"] = new("Jamaika", "Jamaica", "Jamaica"),
        ["KY"] = new("Caymansaaret", "Caymanöarna", "Cayman Islands"),
        ["MX"] = new("Meksiko", "Mexiko", "Mexico"),
        ["NI"] = new("Nicaragua", "Nicaragua", "Nicaragua"),
        ["PA"] = new("Panama", "Panama", "Panama"),
        ["PE"] = new("Peru", "Peru", "Peru"),
        ["PR"] = new("Puerto Rico", "Puerto Rico", "Puerto Rico"),
        ["PY"] = new("Paraguay", "Paraguay", "Paraguay"),
        ["SV"] = new("El Salvador", "El Salvador", "El Salvador"),
        ["VE"] = new("Venezuela", "Venezuela", "Venezuela"),
    };

    /// <summary>The country of a name in a language; null for none.</summary>
    public static CountryCode? Find(string name, LanguageTag language)
    {
        foreach (var row in ByCode)
        {
            if (row.Value[language] == name)
            {
                return CountryCode.AsWritten(row.Key);
            }
        }

        return null;
    }

    /// <summary>The country's name; its code where the table does not have it.</summary>
    public static string Name(CountryCode country, LanguageTag language) => ByCode.TryGetValue(country.Value, out var name) ? name[language] : country.Value;
}
