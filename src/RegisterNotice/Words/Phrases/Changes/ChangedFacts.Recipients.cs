namespace RegisterNotice.Words.Phrases;

/// <summary>Recipients, transfers and retention.</summary>
internal static partial class ChangedFacts
{
    public static readonly FactPhrases Disclosures = new("Tietojen luovuttaminen", "Utlämnande av uppgifter", "Disclosure of data")
    {
        Changed = new(
            "Tietojen luovuttaminen: ennen {old}, nyt {new}.",
            "Utlämnande av uppgifter: tidigare {old}, nu {new}.",
            "Disclosure of data: {old} before, {new} now."),
    };

    public static readonly FactPhrases Recipient = new("Tietojen vastaanottaja", "Mottagare av uppgifterna", "Recipient of the data")
    {
        Added = new(
            "Tietojasi saa nyt myös {new}.",
            "Även {new} får nu dina uppgifter.",
            "{new} will now also receive your data."),
        Removed = new(
            "{old} ei enää saa tietojasi.",
            "{old} får inte längre dina uppgifter.",
            "{old} no longer receives your data."),
    };

    public static readonly FactPhrases RecipientCategory = new("Vastaanottajien ryhmä", "Kategori av mottagare", "Category of recipients");

    public static readonly FactPhrases RecipientKind = new("Vastaanottajan asema", "Mottagarens ställning", "Role of the recipient");

    public static readonly FactPhrases RecipientCountry = new("Vastaanottajan maa", "Mottagarens land", "Country of the recipient");

    public static readonly FactPhrases DisclosurePurpose = new("Mihin tiedot luovutetaan", "Varför uppgifterna lämnas ut", "What the data are disclosed for");

    public static readonly FactPhrases Regular = new(
        "Onko luovuttaminen säännönmukaista", "Är utlämnandet regelmässigt", "Whether data are disclosed regularly");

    public static readonly FactPhrases Condition = new("Milloin tietoja luovutetaan", "När uppgifter lämnas ut", "When data are disclosed");

    public static readonly FactPhrases DisclosureBasis = new("Luovutuksen oikeusperuste", "Rättslig grund för utlämnandet", "Legal basis of the disclosure");

    public static readonly FactPhrases DisclosureCategories = new("Luovutettavat tiedot", "Uppgifter som lämnas ut", "Data that are disclosed");

    public static readonly FactPhrases Statement = new("Maininta asiasta", "Uppgift om saken", "Statement on the matter");

    public static readonly FactPhrases Transfers = new(
        "Tietojen siirto EU:n ja ETA:n ulkopuolelle", "Överföring av uppgifter utanför EU och EES",
        "Transfer of data outside the EU and the EEA");

    public static readonly FactPhrases Transfer = new(
        "Siirto EU:n ja ETA:n ulkopuolelle", "Överföring utanför EU och EES", "Transfer outside the EU and the EEA")
    {
        Added = new(
            "Tietoja siirretään nyt myös EU:n ja ETA:n ulkopuolelle näin: {new}.",
            "Uppgifter överförs nu även utanför EU och EES så här: {new}.",
            "Data are now also transferred outside the EU and the EEA as follows: {new}."),
        Removed = new(
            "Tätä siirtoa EU:n ja ETA:n ulkopuolelle ei enää tehdä: {old}.",
            "Denna överföring utanför EU och EES görs inte längre: {old}.",
            "This transfer outside the EU and the EEA is no longer made: {old}."),
    };

    public static readonly FactPhrases TransferCountry = new(
        "Maa, johon tietoja siirretään", "Land dit uppgifter överförs", "Country to which data are transferred");

    public static readonly FactPhrases TransferOrganisation = new(
        "Kansainvälinen järjestö, jolle tietoja siirretään",
        "Internationell organisation till vilken uppgifter överförs",
        "International organisation to which data are transferred");

    public static readonly FactPhrases Safeguard = new("Siirron suojatoimi", "Skyddsåtgärd för överföringen", "Safeguard of the transfer");

    public static readonly FactPhrases Derogation = new(
        "Poikkeus, johon siirto perustuu", "Undantag som överföringen grundar sig på", "Derogation on which the transfer rests");

    public static readonly FactPhrases DecisionScope = new(
        "Kuuluuko vastaanottaja riittävyyspäätöksen soveltamisalaan",
        "Omfattas mottagaren av beslutet om adekvat skyddsnivå",
        "Whether the recipient is covered by the adequacy decision");

    public static readonly FactPhrases Copy = new(
        "Mistä suojatoimista saa jäljennöksen", "Var en kopia av skyddsåtgärderna fås", "Where to get a copy of the safeguards");

    public static readonly FactPhrases TransferRegular = new(
        "Onko siirto säännönmukaista", "Är överföringen regelmässig", "Whether data are transferred regularly");

    public static readonly FactPhrases TransferCondition = new("Milloin tietoja siirretään", "När uppgifter överförs", "When data are transferred");

    public static readonly FactPhrases RetentionRule = new("Säilytysaika", "Lagringstid", "Storage period")
    {
        Added = new(
            "Uusi säilytysaika{of}: {new}.",
            "Ny lagringstid{of}: {new}.",
            "New storage period{of}: {new}."),
        Removed = new(
            "Säilytysaika on poistettu{of}: {old}.",
            "En lagringstid har tagits bort{of}: {old}.",
            "A storage period has been removed{of}: {old}."),
    };

    public static readonly FactPhrases RetentionStart = new("Mistä säilytysaika alkaa", "Varifrån lagringstiden räknas", "From when the storage period runs");

    public static readonly FactPhrases RetentionCriterion = new(
        "Säilyttämisen peruste", "Vad som bestämmer lagringstiden", "What decides how long data are kept");

    public static readonly FactPhrases RetentionCategories = new(
        "Tiedot, joita säilytysaika koskee", "Uppgifter som lagringstiden gäller", "Data that the storage period covers");

    public static readonly FactPhrases RetentionDescription = new("Säilyttämisen kuvaus", "Beskrivning av lagringen", "Description of the storage");

    public static readonly FactPhrases ReviewEvery = new(
        "Kuinka usein säilyttämisen tarve arvioidaan", "Hur ofta behovet av lagring bedöms",
        "How often the need to keep the data is reviewed");
}
