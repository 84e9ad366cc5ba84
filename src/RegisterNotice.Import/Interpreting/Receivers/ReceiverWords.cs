namespace RegisterNotice.Import.Interpreting.Receivers;

/// <summary>Words for people and bodies that receive nothing by being named: the data subject, one's own staff, others of whom nothing is said.</summary>
internal static class ReceiverWords
{
    // Of these, whatever form the sentence asks for, nothing is told but that they are others.
    private static readonly string[] AnyBody =
    [
        "kolmansi", "kolmannel", "kolmas", "osapuol", "ulkopuolis", "muille", "muulle", "muihin", "taho", "sivullis", "toisille", "toiselle",
        "yhteistyötaho", "eteenpäin",
        "utomståend", "tredje", "tredjepart", "part", "parter", "parten", "andra", "annan", "utomstaend", "man", "third", "parties", "party",
        "others", "outsider", "other",
        "kenellekään", "kenelle", "ulkopuoliselle", "anyone", "någon", "someone", "nedan", "below",
    ];

    // Whose data they are.
    private static readonly string[] Subjects =
    [
        "rekisteröidy", "rekisteröity", "asiakkaal", "asiakkail", "asiakka", "käyttäjä", "käyttäji", "jäsenelle", "sinulle", "sinu", "teille",
        "hänelle", "hänel", "itselle", "itsell", "hakijalle", "hakijoille",
        "potilaalle", "potilaille", "työntekijälle", "opiskelijalle", "oppilaalle", "tilaajalle", "osallistujalle", "henkilölle", "henkilöille",
        "huoltajalle", "vuokralaiselle", "asukkaalle",
        "registrerad", "kund", "dig", "dem", "medlemmen", "användaren", "you", "yourself", "subject", "customer", "customers", "member", "us", "oss",
        "users", "user", "him", "them",
    ];

    // The controller and whoever works for it.
    private static readonly string[] Own =
    [
        "rekisterinpitäj", "henkilökun", "henkilöst", "työntekijöi", "työntekijöil", "hallitukselle", "hallituksel", "ylläpidolle", "toimihenkil",
        "toimistolle", "itsellemme", "meille", "meidän", "yhdistykselle",
        "yhtiölle", "yritykselle", "seuralle", "yhteyshenkil", "vastuuhenkil", "tietosuojavastaav", "omaan", "oman", "omalle", "omille",
        "personal", "anställd", "styrelsen", "personuppgiftsansvarig", "registeransvarig", "controller", "staff", "employees", "employee",
        "personnel", "our", "eget", "egen", "egna", "own",
    ];

    // Forms of "to" that are no body: a place, a device, a paper, a matter.
    private static readonly string[] Things =
    [
        "puolelle", "ulkopuolelle", "sisäpuolelle", "päälle", "alueelle", "osoitteelle", "palvelimelle", "palvelimille", "sivulle", "sivuille",
        "sivustolle", "sivustoille", "lomakkeelle", "lomakkeille", "levylle",
        "sähköpostille", "tasolle", "pohjalle", "listalle", "postituslistalle", "tilille", "asialle", "käytölle", "käsittelylle", "suostumukselle",
        "markkinoille", "laitteelle", "laitteille", "päätelaitteelle", "koneelle",
        "tietokoneelle", "puhelimelle", "muualle", "ajalle", "varalle", "paikalle", "kartalle", "alustalle", "verkkosivulle", "verkkosivuille",
        "ilmoitustaululle", "julkaisulle", "säilytykselle", "luovutukselle",
        "siirrolle", "tarkoitukselle", "tarkoituksille", "oikeudelle", "perusteelle", "olemassaololle", "sopimukselle", "hetkelle", "vuodelle",
        "kaudelle", "kansioon", "tulostimelle", "ulkomaille", "sisälle", "ulos",
    ];

    // What goes on, and what serves, by the beginning of the word.
    private static readonly string[] Matters =
    [
        "kurss", "tapahtum", "tilaisuu", "leiri", "kokouk", "service", "server", "tjänst", "system", "advertis", "marketing",
    ];

    /// <summary>Whether a word, in small letters, says only that somebody is another.</summary>
    public static bool IsAnyBody(string word) => StartsWithAny(word, AnyBody);

    /// <summary>Whether a word, in small letters, is for whose data they are.</summary>
    public static bool IsSubject(string word) => StartsWithAny(word, Subjects);

    /// <summary>Whether a word, in small letters, is for the controller or its staff.</summary>
    public static bool IsOwn(string word) => StartsWithAny(word, Own);

    /// <summary>Whether a word, in small letters, is for a thing or a place.</summary>
    public static bool IsThing(string word) =>
        Array.Exists(Things, thing => word.EndsWith(thing, StringComparison.Ordinal))
            || Array.Exists(Matters, stem => word.StartsWith(stem, StringComparison.Ordinal));

    // Short entries are whole words: "part" is not "partner".
    private static bool StartsWithAny(string word, string[] stems)
    {
        foreach (var stem in stems)
        {
            if (stem.Length <= 5 ? word == stem : word.StartsWith(stem, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
