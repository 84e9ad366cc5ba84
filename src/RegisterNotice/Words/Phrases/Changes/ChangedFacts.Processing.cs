namespace RegisterNotice.Words.Phrases;

/// <summary>Purposes, people, data, sources and security.</summary>
internal static partial class ChangedFacts
{
    public static readonly FactPhrases Purpose = new("Käyttötarkoitus", "Ändamål", "Purpose")
    {
        Added = new(
            "Tietoja aletaan käyttää uuteen tarkoitukseen: {new}.",
            "Uppgifterna börjar användas för ett nytt ändamål: {new}.",
            "The data will be used for a new purpose: {new}."),
        Removed = new(
            "Tietoja ei enää käytetä tähän tarkoitukseen: {old}.",
            "Uppgifterna används inte längre för detta ändamål: {old}.",
            "The data are no longer used for this purpose: {old}."),
        Changed = new(
            "Tietojen käyttötarkoitus muuttuu: ennen {old}, nyt {new}.",
            "Ändamålet med uppgifterna ändras: tidigare {old}, nu {new}.",
            "The purpose of the data changes: {old} before, {new} now."),
    };

    public static readonly FactPhrases Activity = new("Käsittelytoimet", "Typ av behandling", "Processing activities");

    public static readonly FactPhrases LegalBasis = new("Käsittelyn oikeusperuste", "Rättslig grund för behandlingen", "Legal basis of the processing")
    {
        Added = new(
            "Käsittelyllä{of} on uusi oikeusperuste: {new}.",
            "Behandlingen{of} har en ny rättslig grund: {new}.",
            "The processing{of} has a new legal basis: {new}."),
        Removed = new(
            "Käsittely{of} ei enää perustu tähän: {old}.",
            "Behandlingen{of} grundar sig inte längre på detta: {old}.",
            "The processing{of} no longer rests on this basis: {old}."),
        Changed = new(
            "Käsittelyn{of} oikeusperuste vaihtuu: ennen {old}, nyt {new}. Myös oikeutesi voivat muuttua.",
            "Den rättsliga grunden för behandlingen{of} byts: tidigare {old}, nu {new}. Även dina rättigheter kan ändras.",
            "The legal basis of the processing{of} changes: {old} before, {new} now. Your rights may change with it."),
    };

    public static readonly FactPhrases BasisDescription = new(
        "Oikeusperusteen kuvaus", "Beskrivning av den rättsliga grunden", "Description of the legal basis");

    public static readonly FactPhrases Interest = new("Oikeutettu etu", "Berättigat intresse", "Legitimate interest");

    public static readonly FactPhrases SpecialGround = new(
        "Erityisten henkilötietoryhmien käsittelyn peruste",
        "Grund för behandlingen av särskilda kategorier av personuppgifter",
        "Ground for processing special categories of data");

    public static readonly FactPhrases Reference = new("Lainkohta", "Lagrum", "Provision");

    public static readonly FactPhrases ChildConsentAge = new(
        "Ikä, josta alkaen lapsi antaa suostumuksen itse",
        "Ålder från vilken ett barn självt ger sitt samtycke",
        "Age from which a child gives consent itself");

    public static readonly FactPhrases DataSubjects = new(
        "Ihmiset, joiden tietoja käsitellään", "De personer vars uppgifter behandlas", "People whose data are processed")
    {
        Added = new(
            "Käsittely koskee nyt myös uutta ryhmää: {new}.",
            "Behandlingen gäller nu även en ny grupp: {new}.",
            "The processing now also concerns a new group of people: {new}."),
        Removed = new(
            "Käsittely ei enää koske tätä ryhmää: {old}.",
            "Behandlingen gäller inte längre denna grupp: {old}.",
            "The processing no longer concerns this group of people: {old}."),
    };

    public static readonly FactPhrases GroupDescription = new("Ryhmän kuvaus", "Beskrivning av gruppen", "Description of the group");

    public static readonly FactPhrases DataCategory = new("Henkilötietoryhmä", "Kategori av personuppgifter", "Category of personal data")
    {
        Added = new(
            "Sinusta aletaan käsitellä uusia tietoja: {new}.",
            "Nya uppgifter om dig börjar behandlas: {new}.",
            "New data about you will be processed: {new}."),
        Removed = new(
            "Näitä tietoja ei enää käsitellä: {old}.",
            "Dessa uppgifter behandlas inte längre: {old}.",
            "These data are no longer processed: {old}."),
    };

    public static readonly FactPhrases DataItem = new("Käsiteltävät tiedot", "Uppgifter som behandlas", "Data processed");

    public static readonly FactPhrases Sensitivity = new("Tietojen arkaluonteisuus", "Uppgifternas känslighet", "Sensitivity of the data");

    public static readonly FactPhrases CategorySubjects = new(
        "Ryhmät, joiden tietoja nämä ovat", "Grupper som uppgifterna gäller", "Groups that the data are about");

    public static readonly FactPhrases CategoryPurposes = new(
        "Tarkoitukset, joihin tietoja käytetään", "Ändamål som uppgifterna används för", "Purposes for which the data are used");

    public static readonly FactPhrases Provision = new("Onko tiedot annettava", "Måste uppgifterna lämnas", "Whether the data must be given");

    public static readonly FactPhrases Consequence = new(
        "Seuraus, jos tietoja ei anneta", "Följd om uppgifterna inte lämnas", "What follows where the data are not given");

    public static readonly FactPhrases Source = new("Mistä tiedot saadaan", "Varifrån uppgifterna fås", "Where the data come from")
    {
        Added = new(
            "Tietoja saadaan nyt myös uudesta lähteestä: {new}.",
            "Uppgifter fås nu även från en ny källa: {new}.",
            "Data are now also obtained from a new source: {new}."),
        Removed = new(
            "Tietoja ei enää saada tästä lähteestä: {old}.",
            "Uppgifter fås inte längre från denna källa: {old}.",
            "Data are no longer obtained from this source: {old}."),
    };

    public static readonly FactPhrases SourceName = new("Tietolähteen nimi", "Uppgiftskällans namn", "Name of the source");

    public static readonly FactPhrases SourceDescription = new("Tietolähteen kuvaus", "Beskrivning av uppgiftskällan", "Description of the source");

    public static readonly FactPhrases PublicSource = new(
        "Onko tietolähde julkinen", "Är uppgiftskällan allmänt tillgänglig", "Whether the source is publicly accessible");

    public static readonly FactPhrases SourceCategories = new("Lähteestä saatavat tiedot", "Uppgifter från källan", "Data from the source");

    public static readonly FactPhrases Security = new("Tietojen suojaaminen", "Skyddet av uppgifterna", "Security of the data");

    public static readonly FactPhrases SecurityScope = new("Mitä suojaustoimi koskee", "Vad skyddsåtgärden gäller", "What the measure covers");
}
