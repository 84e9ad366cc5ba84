using RegisterNotice.Law;

namespace RegisterNotice.Words.Lexicon;

/// <content>Recipients and transfers.</content>
internal static partial class SignalPhrases
{
    // What recipients do makes them a category; so does saying that there are none.
    private static readonly string[] WhatRecipientsDo =
    [
        "*kuljet", "*logisti", "*toimituspalv", "*maksu", "*laskut", "*perin", "*kirjanpi", "*tilitoimi", "*tilintarkast", "*posti", "*uutiskirj", "*palvelin", "*it palvel", "*pilvipalv", "*verkkokauppa alust", "*vakuutu", "*pankki", "ei luovut", "emme luovut",
        "*transport", "*betal", "*fakturer", "*inkasso", "*bokför", "*redovisning", "*nyhetsbrev", "*server", "*it tjänst", "*molntjänst", "*försäkring", "lämnas inte", "lämnar inte", "inte ut ",
        "carrier", "deliver", "courier", "payment", "invoic", "debt collect", "account", "newsletter", "hosting", "it service", "insur", "not disclose", "not share",
    ];

    private static readonly string[] WordsOfInvalidity =
    [
        "*kumo", "*mitätö", "*pätemät", "ei enää", "eivät enää", "ogiltig", "upphäv", "inte längre", "invalid", "no longer", "repealed",
    ];

    private static (Signal Signal, string[] Phrases)[] Recipients() =>
    [
        (Signal.UnnamedRecipient, Unless(WhatRecipientsDo,
            "yhteistyökumppan", "yhteistyötaho", "kumppan", "kolmansi", "kolmas osapuol", "kolmannet osapuol", "kolmannelle osapuol", "kolmannen osapuol", "alihankki", "palveluntarjoaj", "palveluntuottaj", "palvelun tuottaj", "ulkopuolisi", "ulkopuoliset", "muille taho", "muut taho",
            "muille yrityksille", "valitsemamme",
            "samarbetspartner", "partner ", "partners ", "partnerna", "partnerför", "tredje part", "tredje man", "tredjepart", "utomstående", "underleverantör", "tjänsteleverantör", "tjänsteproducent", "externa aktör", "andra företag",
            "third part", "service provider", "subcontractor", "external part", "other companies", "other parties")),
        (Signal.JointControl,
        [
            "yhteisrekisterinpit", "yhteisesti rekisterinpit", "yhteiset rekisterinpit", "yhteisenä rekisterinpit", "gemensamt personuppgiftsansvar", "gemensam personuppgiftsansvar", "gemensamma personuppgiftsansvar",
            "joint control", "jointly control", "joint responsib",
        ]),
    ];

    private static (Signal Signal, string[] Phrases)[] Transfers() =>
    [
        (Signal.SafeHarbour, Unless(WordsOfInvalidity, "safe harbo", "safeharbo", "2000 520")),
        (Signal.PrivacyShield, Unless(WordsOfInvalidity, "privacy shield", "privacyshield", "2016 1250")),
        (Signal.OlderClauses, Unless(WordsOfInvalidity, "2001 497", "2010 87 ")),
        (Signal.ThirdCountryTool, NamesOf(ThirdCountryTools.All.Select(tool => tool.Name))),
        (Signal.ToolProvider, NamesOf(ThirdCountryTools.All.Select(tool => tool.Provider).Distinct())),
        (Signal.JointTool, [.. NamesOf(ThirdCountryTools.All.Where(tool => tool.IsJoint).Select(tool => tool.Name)), "facebookin pikseli", "metan pikseli", "googlen mainon", "googlen uudelleenmarkkin", "googlen remarketing"]),
    ];

    // Signs part words, and a name so short would be the beginning of many others.
    private static string[] NamesOf(IEnumerable<string> names) =>
        [.. names.Select(name => name.ToLowerInvariant().Replace('.', ' ')).Select(name => name.Length > 4 ? name : name + " ")];
}
