namespace RegisterNotice.Import.Interpreting;

/// <summary>The names under which pages list how data are protected: <c>Käyttöoikeudet: ...</c>, <c>Network protection: ...</c>.</summary>
internal static class MeasureNames
{
    // By what the names begin with or have as a word. The first that the label has, and it must have no other.
    private static readonly (SecurityMeasureKind Kind, string[] Words)[] Rows =
    [
        (SecurityMeasureKind.AccessControl, ["käyttöoikeu", "käyttövaltuu", "pääsynhallin", "pääsyoikeu",
            "åtkomst", "behörighet", "access rights", "access control"]),
        (SecurityMeasureKind.Authentication, ["tunnistaminen", "tunnistautu", "kirjautu", "todentaminen", "autentiser", "inlogg", "authentication", "sign-in"]),
        (SecurityMeasureKind.Encryption, ["salaus", "salaami", "krypter", "encryption"]),
        (SecurityMeasureKind.Pseudonymisation, ["pseudonym"]),
        (SecurityMeasureKind.Firewall, ["palomuur", "verkon suoja", "tietoverk", "brandvägg", "nätskydd", "nätverks",
            "firewall", "network protection", "network security"]),
        (SecurityMeasureKind.Physical, ["tilojen", "fyysinen", "kulunvalvon", "lokaler", "fysisk", "passerkontroll", "premises", "physical"]),
        (SecurityMeasureKind.Backup, ["varmuuskop", "varmistuk", "säkerhetskop", "backup", "back-up"]),
        (SecurityMeasureKind.Logging, ["käytön valvon", "käytön seuran", "lokit", "lokiseuran", "lokivalvon",
            "användningslogg", "loggning", "loggar", "logging", "logs"]),
        (SecurityMeasureKind.Confidentiality, ["salassapito", "vaitiolo", "luottamuksellisuus",
            "tystnadsplikt", "sekretess", "konfidentialitet", "confidentiality", "secrecy"]),
        (SecurityMeasureKind.Training, ["koulutus", "ohjeistus", "perehdytys", "utbildning", "anvisningar", "training", "instructions"]),
        (SecurityMeasureKind.Destruction, ["hävittämi", "hävitys", "tuhoami", "förstöring", "destruction", "disposal"]),
        (SecurityMeasureKind.Maintenance, ["ylläpito", "päivityk", "underhåll", "uppdatering", "maintenance", "updates"]),
        (SecurityMeasureKind.Other, ["muut toimenpiteet", "muut suojatoimet", "övriga åtgärder", "andra åtgärder", "other measures"]),
    ];

    /// <summary>The measure that a label names; null where it names none, or several.</summary>
    public static SecurityMeasureKind? In(string label)
    {
        SecurityMeasureKind? found = null;
        foreach (var (kind, words) in Rows)
        {
            if (Array.Exists(words, word => StandsIn(label, word)))
            {
                if (found is not null)
                {
                    return null;
                }

                found = kind;
            }
        }

        return found;
    }

    private static bool StandsIn(string label, string word) =>
        label.IndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && (at == 0 || !char.IsLetter(label[at - 1]));
}
