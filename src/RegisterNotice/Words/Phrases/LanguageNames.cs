namespace RegisterNotice.Words.Phrases;

/// <summary>The languages of notices: their names, and the words that mark a text left in them ("suomeksi", "på finska", "in Finnish").</summary>
internal static class LanguageNames
{
    private static readonly Dictionary<string, (Phrase Name, Phrase Mark)> ByCode = new(StringComparer.Ordinal)
    {
        ["fi"] = (new("suomi", "finska", "Finnish"), new("suomeksi", "på finska", "in Finnish")),
        ["sv"] = (new("ruotsi", "svenska", "Swedish"), new("ruotsiksi", "på svenska", "in Swedish")),
        ["en"] = (new("englanti", "engelska", "English"), new("englanniksi", "på engelska", "in English")),
        ["se"] = (new("pohjoissaame", "nordsamiska", "Northern Sámi"), new("pohjoissaameksi", "på nordsamiska", "in Northern Sámi")),
        ["smn"] = (new("inarinsaame", "enaresamiska", "Inari Sámi"), new("inarinsaameksi", "på enaresamiska", "in Inari Sámi")),
        ["sms"] = (new("koltansaame", "skoltsamiska", "Skolt Sámi"), new("koltansaameksi", "på skoltsamiska", "in Skolt Sámi")),
        ["et"] = (new("viro", "estniska", "Estonian"), new("viroksi", "på estniska", "in Estonian")),
        ["ru"] = (new("venäjä", "ryska", "Russian"), new("venäjäksi", "på ryska", "in Russian")),
        ["uk"] = (new("ukraina", "ukrainska", "Ukrainian"), new("ukrainaksi", "på ukrainska", "in Ukrainian")),
        ["no"] = (new("norja", "norska", "Norwegian"), new("norjaksi", "på norska", "in Norwegian")),
        ["nb"] = (new("norja", "norska", "Norwegian"), new("norjaksi", "på norska", "in Norwegian")),
        ["da"] = (new("tanska", "danska", "Danish"), new("tanskaksi", "på danska", "in Danish")),
        ["de"] = (new("saksa", "tyska", "German"), new("saksaksi", "på tyska", "in German")),
        ["fr"] = (new("ranska", "franska", "French"), new("ranskaksi", "på franska", "in French")),
        ["es"] = (new("espanja", "spanska", "Spanish"), new("espanjaksi", "på spanska", "in Spanish")),
        ["pl"] = (new("puola", "polska", "Polish"), new("puolaksi", "på polska", "in Polish")),
        ["ar"] = (new("arabia", "arabiska", "Arabic"), new("arabiaksi", "på arabiska", "in Arabic")),
        ["so"] = (new("somali", "somaliska", "Somali"), new("somaliksi", "på somaliska", "in Somali")),
        ["zh"] = (new("kiina", "kinesiska", "Chinese"), new("kiinaksi", "på kinesiska", "in Chinese")),
        ["vi"] = (new("vietnam", "vietnamesiska", "Vietnamese"), new("vietnamiksi", "på vietnamesiska", "in Vietnamese")),
        ["th"] = (new("thai", "thailändska", "Thai"), new("thaiksi", "på thailändska", "in Thai")),
        ["fa"] = (new("persia", "persiska", "Persian"), new("persiaksi", "på persiska", "in Persian")),
        ["tr"] = (new("turkki", "turkiska", "Turkish"), new("turkiksi", "på turkiska", "in Turkish")),
    };

    /// <summary>What a language is called; its tag where the table does not have it.</summary>
    public static string Name(LanguageTag named, LanguageTag language) => ByCode.TryGetValue(Code(named), out var row)
        ? row.Name[language]
        : named.Value;

    /// <summary>The words that mark a text in a language; its tag where the table does not have it.</summary>
    public static string Mark(LanguageTag named, LanguageTag language) => ByCode.TryGetValue(Code(named), out var row)
        ? row.Mark[language]
        : named.Value;

    /// <summary>The language that words mark a text as left in: "på finska", "in Finnish"; null for any other words.</summary>
    public static LanguageTag? Marked(string words)
    {
        foreach (var row in ByCode)
        {
            if (row.Value.Mark.Is(words))
            {
                return LanguageTag.Parse(row.Key);
            }
        }

        return null;
    }

    private static string Code(LanguageTag tag) => tag.Value.Split('-')[0];
}
