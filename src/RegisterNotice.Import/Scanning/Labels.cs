namespace RegisterNotice.Import.Scanning;

/// <summary>The labels that stand before values in the lines of parties: <c>Nimi: ...</c>, <c>Osoite: ...</c>.</summary>
internal static class Labels
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "nimi", "yhdistyksen nimi", "yrityksen nimi", "yritys", "yhdistys", "rekisterinpitäjä", "rekisterin pitäjä", "rekisterinpitäjän nimi",
        "organisaatio", "toiminimi", "namn", "föreningens namn", "företag", "personuppgiftsansvarig", "registeransvarig", "name", "company",
        "controller", "virallinen nimi", "rekisterin ylläpitäjä", "toimija", "sivusto", "verkkosivusto", "sivuston nimi", "palvelu", "palvelun nimi",
        "yrittäjä", "elinkeinonharjoittaja", "omistaja", "sivuston omistaja", "ylläpitäjä", "sivuston ylläpitäjä", "palvelun ylläpitäjä",
        "palveluntarjoaja", "ägare", "tjänsteleverantör", "owner", "operator", "service provider",
        "rekisterinpitäjä on", "rekisterinpitäjänä on", "rekisterinpitäjänä toimii", "rekisterin pitäjä on", "rekisterin pitäjänä toimii",
        "rekisterinpitäjät ovat", "personuppgiftsansvarig är", "registeransvarig är", "the controller is", "the data controller is",
    };

    private static readonly HashSet<string> Persons = new(StringComparer.OrdinalIgnoreCase)
    {
        "yhteyshenkilö", "vastuuhenkilö", "yhteyshenkilön nimi", "rekisterin yhteyshenkilö", "rekisteriasioista vastaava henkilö",
        "rekisteriasioita hoitava henkilö", "kontaktperson", "contact person", "yhteyshenkilö rekisteriä koskevissa asioissa", "vastaava henkilö",
        "rekisterivastaava", "ansvarsperson", "tietosuojavastaava", "tehtävänimike", "ammattinimike", "titteli", "titel", "befattning", "job title",
    };

    private static readonly HashSet<string> Others = new(StringComparer.OrdinalIgnoreCase)
    {
        "osoite", "postiosoite", "käyntiosoite", "katuosoite", "lähiosoite", "sähköposti", "sähköpostiosoite", "s-posti", "sposti", "email", "e-mail",
        "e-post", "epost", "puhelin", "puhelinnumero", "puh", "puh.", "p.", "tel", "tel.", "gsm", "telefon", "tfn", "phone", "y-tunnus", "y tunnus",
        "ytunnus", "fo-nummer", "business id", "kotipaikka", "kotisivu", "verkkosivu", "verkkosivut", "www", "www-sivu", "nettisivut",
        "muut yhteystiedot", "alv-tunnus", "alv-numero", "vat", "vat-numero", "vat no", "adress", "postadress", "besöksadress", "address",
        "yhteystiedot", "website", "internet", "faksi", "fax", "telefax", "vaihde", "puhelin nro", "puhelinnro", "matkapuhelin", "matkapuhelinnumero",
        "mobil", "mobile", "telefonnummer", "phone number", "telephone", "postal address", "visiting address", "street address", "gatuadress",
        "www-osoite", "kontaktuppgifter", "contact details", "company id", "business identity code", "business id code", "fo-nr",
        "organisationsnummer", "org.nr", "e-postadress", "e-mail address", "email address", "postinumero", "postitoimipaikka", "maa",
        "verkkolaskuosoite",
    };

    // These stand before their value without a colon, too.
    private static readonly string[] Bare =
    [
        "nimi", "namn", "name", "osoite", "postiosoite", "käyntiosoite", "katuosoite", "adress", "postadress", "besöksadress", "address", "puhelin",
        "puhelinnumero", "puh", "telefon", "telefonnummer", "phone",
        "sähköposti", "sähköpostiosoite", "s-posti", "e-post", "email", "e-mail", "y-tunnus", "fo-nummer",
    ];

    private static readonly HashSet<string> Controllers = new(StringComparer.OrdinalIgnoreCase)
    {
        "rekisterinpitäjä", "rekisterin pitäjä", "rekisterin ylläpitäjä", "personuppgiftsansvarig", "registeransvarig", "controller",
    };

    private static readonly HashSet<string> Heads = new(StringComparer.OrdinalIgnoreCase)
    {
        "tieto", "kohta", "kenttä", "selite", "kuvaus", "uppgift", "fält", "item", "field",
    };

    private static readonly Dictionary<char, string[]> OthersByLetter = Others.GroupBy(label => label[0]).ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>Whether a text is a label and nothing else.</summary>
    public static bool IsLabel(string text) =>
        text.Trim(' ', ':') is var label && (IsName(label) || IsPerson(label) || IsOther(label) || IsHead(label));

    /// <summary>Parts a line at the label before its value; the label is empty where there is none. A tab parts them too, as between the cells of a
    /// table.</summary>
    public static (string Label, string Value) Split(string line)
    {
        var colon = line.IndexOf(':');
        if (line.IndexOf('\t') is > 0 and < 60 and var tab && (colon < 0 || tab < colon))
        {
            var cell = line[..tab].Trim();
            return IsName(cell) || IsPerson(cell) || IsOther(cell) ? (cell, line[(tab + 1)..].Trim()) : IsHead(cell) ? (cell, "")
                : ("", line);
        }

        if (colon is <= 0 or > 60)
        {
            return ("", line);
        }

        var label = line[..colon].Trim();
        return IsName(label) || IsPerson(label) || IsOther(label) ? (label, line[(colon + 1)..].Trim()) : ("", line);
    }

    /// <summary>Parts a line of somebody's contact details at its label, be there a colon or not: <c>Nimi Villapaja ry</c>.</summary>
    public static (string Label, string Value) OfParty(string line)
    {
        if (Split(line) is ({ Length: > 0 }, _) split)
        {
            return split;
        }

        var end = TextScan.EndOf(line, 0, c => char.IsLetter(c) || c == '-');
        var value = TextScan.EndOf(line, end, ". ");
        var isValue = value > end && value < line.Length
            && (char.IsUpper(line[value]) || TextScan.IsOneOf(line, value, "+0123456789") || line.IndexOf('@', value) > 0);
        return isValue && Array.Exists(Bare, label => label.Length == end && line.StartsWith(label, StringComparison.OrdinalIgnoreCase))
            ? (line[..end], line[value..]) : ("", line);
    }

    /// <summary>Whether a label says that the controller follows.</summary>
    public static bool IsController(string label) => Controllers.Contains(label);

    public static bool IsName(string label) => Names.Contains(label);

    // The heads of tables that have a label and its value in each row.
    private static bool IsHead(string label) => Heads.Contains(label);

    public static bool IsPerson(string label) => Persons.Contains(label);

    public static bool IsOther(string label) => Others.Contains(label);

    /// <summary>Where in a line a label begins that ends the value before it, such as ", y-tunnus"; the line's length where none does.</summary>
    public static int NextIn(string line)
    {
        for (var at = 1; at < line.Length; at++)
        {
            if (!char.IsLetterOrDigit(line[at - 1]) && OthersByLetter.TryGetValue(char.ToLowerInvariant(line[at]), out var labels)
                && AnyEnds(line, at, labels))
            {
                return at;
            }
        }

        return line.Length;
    }

    /// <summary>Whether a line begins with a label that ends the value before it.</summary>
    public static bool BeginsWithOther(string line) =>
        OthersByLetter.TryGetValue(char.ToLowerInvariant(line[0]), out var labels) && AnyEnds(line, 0, labels);

    private static bool AnyEnds(string line, int at, string[] labels)
    {
        foreach (var label in labels)
        {
            if (Ends(line, at, label))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Ends(string line, int at, string label)
    {
        var after = at + label.Length;
        return string.Compare(line, at, label, 0, label.Length, StringComparison.OrdinalIgnoreCase) == 0 && after <= line.Length
            && (after == line.Length
            || (line[after] is ':' or ' ' or '.' && (line[after] == ':' || label.Contains("tunnus") || HasDigitSoon(line, after))));
    }

    private static bool HasDigitSoon(string line, int start)
    {
        for (var i = start; i < Math.Min(line.Length, start + 6); i++)
        {
            if (line[i] is >= '0' and <= '9' or '+')
            {
                return true;
            }
        }

        return false;
    }
}
