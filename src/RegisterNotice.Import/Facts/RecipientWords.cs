using RegisterNotice.Law;

namespace RegisterNotice.Import.Facts;

/// <summary>The recipients that notices name, by the stems of their names and categories.</summary>
internal static class RecipientWords
{
    // What stands in no case of its own: names as they are, categories in the plural of each language.
    private static readonly (string Stem, string Name)[] Names =
    [
        ("matkahuol", "Matkahuolto"), ("klarna", "Klarna"), ("paytrail", "Paytrail"), ("stripe", "Stripe"), ("paypal", "PayPal"), ("checkout finland", "Checkout Finland"), ("holvi", "Holvi"), ("zettle", "Zettle"), ("svea", "Svea"), ("collector", "Collector"), ("dhl", "DHL"), ("postnord", "PostNord"), ("schenker", "DB Schenker"), ("posti ", "Posti"), ("posti,", "Posti"), ("posti)", "Posti"), ("postille", "Posti"), ("postin ", "Posti"),
        ("google", "Google"), ("facebook", "Facebook"), ("meta ", "Meta"), ("instagram", "Instagram"), ("microsoft", "Microsoft"), ("mailchimp", "Mailchimp"), ("jivochat", "JivoChat"), ("zendesk", "Zendesk"), ("hubspot", "HubSpot"), ("mailgun", "Mailgun"), ("hetzner", "Hetzner"), ("amazon", "Amazon"), ("dropbox", "Dropbox"), ("brevo", "Brevo"), ("trustpilot", "Trustpilot"), ("linkedin", "LinkedIn"), ("shopify", "Shopify"), ("slack", "Slack"), ("zoom", "Zoom"), ("azure", "Microsoft"), ("salesforce", "Salesforce"), ("flockler", "Flockler"), ("netvisor", "Netvisor"), ("procountor", "Procountor"), ("vismalle", "Visma"), ("visma", "Visma"),
    ];

    private static readonly (string[] Stems, RecipientKind? Kind, string Fi, string Sv, string En)[] Categories =
    [
        (["viranomai", "poliisi", "verohallin", "verottaj", "ulosot", "myndighet", "polis ", "polisen", "skatteförvalt", "authorit", "police"], RecipientKind.Authority, "viranomaiset", "myndigheter", "authorities"),
        (["kuljetu", "logistii", "toimitusyhti", "transport", "logistik", "frakt", "carrier", "delivery compan"], null, "kuljetus- ja logistiikkayritykset", "transport- och logistikföretag", "carriers and logistics companies"),
        (["maksupalv", "maksunväl", "maksuväl", "luotonväl", "maksu- ja", "maksun-", "betalning", "betalservice", "payment"], null, "maksupalvelujen tarjoajat", "betaltjänstleverantörer", "payment service providers"),
        (["pankki", "pankei", "bank"], null, "pankit", "banker", "banks"),
        (["tilitoimist", "kirjanpitäj", "kirjanpitoi", "tilintarkast", "bokföringsbyrå", "revisor", "accounting firm", "auditor"], null, "tilitoimisto ja tilintarkastaja", "bokföringsbyrå och revisor", "accounting firm and auditor"),
        (["perintä", "perinnän", "inkasso", "debt collect"], null, "perintätoimistot", "inkassobyråer", "debt collection agencies"),
        (["vakuutus", "försäkring", "insurance"], null, "vakuutusyhtiöt", "försäkringsbolag", "insurance companies"),
        (["konserni", "emoyhtiö", "tytäryhtiö", "koncern", "group compan"], RecipientKind.GroupCompany, "samaan konserniin kuuluvat yritykset", "bolag inom samma koncern", "companies of the same group"),
        (["alihankk", "alihankin", "underleverant", "subcontract"], RecipientKind.Processor, "alihankkijat", "underleverantörer", "subcontractors"),
        (["palveluntarjoaj", "palvelun tarjoaj", "palvelujen tarjoaj", "palveluiden tarjoaj", "palveluntuottaj", "tjänsteleverant", "tjänsteproduc", "service provider"], RecipientKind.Processor, "palveluntarjoajat", "tjänsteleverantörer", "service providers"),
        (["ylläpitäjäl", "ylläpitävien", "ylläpitäv", "upprätthåll", "maintain"], RecipientKind.Processor, "järjestelmien ylläpitäjät", "systemens underhållare", "those who maintain the systems"),
        (["majoitu", "hotelli", "inkvarter", "accommodation"], null, "majoitusliikkeet", "inkvarteringsföretag", "accommodation providers"),
        (["liito", "liitto", "kattojärjest", "förbund", "federation"], null, "liitto tai kattojärjestö", "förbund", "federation"),
        (["jäsenille", "jäsenillä", "muille jäsen", "medlemmar", "members"], null, "muut jäsenet", "andra medlemmar", "other members"),
        (["yhteistyökumppan", "kumppaneill", "samarbetspart", "partners"], null, "yhteistyökumppanit", "samarbetspartner", "partners"),
    ];

    /// <summary>The recipients that a text names, by name first and then by category.</summary>
    public static List<Recipient> In(string text, LanguageTag language, IReadOnlyList<Controller> notThese)
    {
        var found = new List<Recipient>();
        foreach (var (stem, name) in Names)
        {
            if (Contains(text, stem) && !found.Exists(known => known.Name == name))
            {
                found.Add(new() { Name = name });
            }
        }

        AddOrganisations(text, notThese, found);
        foreach (var row in Categories)
        {
            if (Array.Exists(row.Stems, stem => Contains(text, stem)))
            {
                found.Add(new() { Category = LocalizedText.Of(language, language.Value switch { "sv" => row.Sv, "en" => row.En, _ => row.Fi }), Kind = row.Kind, Sector = row.Kind == RecipientKind.Authority ? Sector.Public : null });
            }
        }

        return found;
    }

    // Companies by their legal form, which may bear a case: "Esimerkki Oy:lle".
    private static void AddOrganisations(string text, IReadOnlyList<Controller> notThese, List<Recipient> found)
    {
        var words = text.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i < words.Length; i++)
        {
            var word = words[i].TrimEnd(',', '.', ';', ')');
            var colon = word.IndexOf(':');
            var form = colon > 0 ? word[..colon] : word;
            if (LegalForms.In(form) is not { Kind: LegalFormKind.Company } || form.Length < 2 || !char.IsUpper(form[0]))
            {
                continue;
            }

            var start = i;
            while (start > 0 && i - start < 4 && words[start - 1].TrimStart('(') is [var initial, ..] && char.IsUpper(initial) && words[start - 1][^1] is not (',' or '.' or ';' or ':'))
            {
                start--;
            }

            var name = string.Join(" ", words.Skip(start).Take(i - start).Append(form)).TrimStart('(');
            var isOwn = notThese.Any(controller => controller.Name.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf(controller.Name, StringComparison.OrdinalIgnoreCase) >= 0);
            if (start < i && !isOwn && !found.Exists(known => known.Name is { } other && name.IndexOf(other, StringComparison.OrdinalIgnoreCase) >= 0))
            {
                found.Add(new() { Name = name });
            }
        }
    }

    private static bool Contains(string text, string stem)
    {
        for (var at = text.IndexOf(stem, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(stem, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at == 0 || !char.IsLetter(text[at - 1]))
            {
                return true;
            }
        }

        return false;
    }
}
