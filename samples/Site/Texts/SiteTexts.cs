using RegisterNotice.Site.Editing;
using RegisterNotice.Validation;

namespace RegisterNotice.Site.Texts;

/// <summary>What stands on the site's own pages.</summary>
internal static class SiteTexts
{
    public static readonly SiteText Site = new("Selostepankki", "Beskrivningsbanken", "Notice bank");
    public static readonly SiteText Skip = new("Siirry sisältöön", "Hoppa till innehållet", "Skip to the content");
    public static readonly SiteText Pages = new("Sivut", "Sidor", "Pages");
    public static readonly SiteText Languages = new("Kielet", "Språk", "Languages");
    public static readonly SiteText Notices = new("Tietosuojaselosteet", "Dataskyddsbeskrivningar", "Privacy notices");
    public static readonly SiteText Lead = new(
        "Kerromme, mitä henkilötietoja käsittelemme ja miksi. Jokainen seloste on luettavissa kolmella kielellä, ja sen aiemmat versiot ovat tallessa.",
        "Vi berättar vilka personuppgifter vi behandlar och varför. Varje beskrivning finns på tre språk, och dess tidigare versioner finns kvar.",
        "We tell which personal data we process and why. Each notice can be read in three languages, and its earlier versions are kept.");
    public static readonly SiteText Feed = new("Seuraa muutoksia (Atom-syöte)", "Följ ändringarna (Atom-flöde)", "Follow changes (Atom feed)");
    public static readonly SiteText Versions = new("Versiot", "Versioner", "Versions");
    public static readonly SiteText PublishedOn = new("Julkaistu {0}, versio {1}", "Publicerad {0}, version {1}", "Published {0}, version {1}");

    public static readonly SiteText Editing = new("Toimitus", "Redigering", "Editing");
    public static readonly SiteText EditingLead = new(
        "Selosteiden tila tänään {0}. Lakia sovelletaan sellaisena kuin se on tänään voimassa.",
        "Beskrivningarnas läge i dag {0}. Lagen tillämpas så som den gäller i dag.",
        "The notices as they stand today, {0}. The law is applied as it is in force today.");
    public static readonly SiteText Notice = new("Seloste", "Beskrivning", "Notice");
    public static readonly SiteText Version = new("Versio", "Version", "Version");
    public static readonly SiteText Published = new("Julkaistu", "Publicerad", "Published");
    public static readonly SiteText By = new("Julkaisija", "Publicerad av", "Published by");
    public static readonly SiteText Findings = new("Havainnot", "Iakttagelser", "Findings");
    public static readonly SiteText NextDue = new("Seuraavaksi", "Härnäst", "Next");
    public static readonly SiteText HasDraft = new("Luonnos kesken", "Utkast pågår", "Draft in progress");
    public static readonly SiteText Edit = new("Muokkaa", "Redigera", "Edit");
    public static readonly SiteText View = new("Julkaistu sivu", "Publicerad sida", "Published page");
    public static readonly SiteText Nothing = new("Ei mitään", "Inget", "Nothing");

    public static readonly SiteText Draft = new("Selosteen JSON", "Beskrivningens JSON", "The notice as JSON");
    public static readonly SiteText DraftHint = new(
        "Luonnos tallentuu, kun se tarkistetaan. Julkisella sivulla mikään ei muutu ennen julkaisua.",
        "Utkastet sparas när det granskas. På den offentliga sidan ändras inget före publiceringen.",
        "The draft is saved when it is checked. Nothing changes on the public page before you publish.");
    public static readonly SiteText Check = new("Tallenna ja tarkista", "Spara och granska", "Save and check");
    public static readonly SiteText Discard = new("Hylkää luonnos", "Kasta utkastet", "Discard the draft");
    public static readonly SiteText Faults = new("Luonnos ei ole vielä seloste", "Utkastet är ännu ingen beskrivning", "The draft is no notice yet");
    public static readonly SiteText OtherId = new(
        "Selosteen tunniste (id) on vaihtunut. Palauta tunnisteeksi {0}.",
        "Beskrivningens identifierare (id) har ändrats. Återställ den till {0}.",
        "The identifier (id) of the notice has changed. Put it back to {0}.");
    public static readonly SiteText Place = new("Rivi {0}, sarake {1}", "Rad {0}, kolumn {1}", "Line {0}, column {1}");
    public static readonly SiteText NoFindings = new(
        "Säännöt eivät löydä selosteesta huomautettavaa.",
        "Reglerna finner inget att anmärka på i beskrivningen.",
        "The rules find nothing to remark on in the notice.");
    public static readonly SiteText Changes = new("Mitä luonnos muuttaa", "Vad utkastet ändrar", "What the draft changes");
    public static readonly SiteText NoDraft = new("Luonnosta ei ole: tekstikentässä on julkaistu versio.", "Det finns inget utkast: i textfältet står den publicerade versionen.", "There is no draft: the field holds the published version.");
    public static readonly SiteText NoChanges = new("Luonnos sanoo saman kuin julkaistu versio.", "Utkastet säger detsamma som den publicerade versionen.", "The draft says the same as the published version.");
    public static readonly SiteText Due = new("Mitä erääntyy vuoden kuluessa", "Vad som förfaller inom ett år", "What falls due within a year");
    public static readonly SiteText NothingDue = new("Mitään ei eräänny.", "Inget förfaller.", "Nothing falls due.");

    public static readonly SiteText Publish = new("Julkaise", "Publicera", "Publish");
    public static readonly SiteText PublishLead = new(
        "Luonnoksesta tulee versio {0}. Päivityspäiväksi merkitään {1}.",
        "Utkastet blir version {0}. Som uppdateringsdag antecknas {1}.",
        "The draft becomes version {0}. The day of the update will be {1}.");
    public static readonly SiteText Material = new("Olennaiset muutokset", "Väsentliga ändringar", "Material changes");
    public static readonly SiteText ConfirmMaterial = new(
        "Näistä muutoksista kerrotaan jokaiselle rekisteröidylle ennen kuin ne tulevat voimaan.",
        "Varje registrerad underrättas om dessa ändringar innan de träder i kraft.",
        "Each data subject is told of these changes before they take effect.");
    public static readonly SiteText ConfirmErrors = new(
        "Julkaisen selosteen, vaikka siinä on laissa tarkoitettuja puutteita.",
        "Jag publicerar beskrivningen trots att den har brister enligt lagen.",
        "I publish the notice although it lacks what the law demands.");
    public static readonly SiteText Conflict = new(
        "Joku toinen on julkaissut selosteesta uuden version. Vertaa luonnosta siihen ja julkaise sen päälle.",
        "Någon annan har publicerat en ny version av beskrivningen. Jämför utkastet med den och publicera ovanpå den.",
        "Somebody else has published a new version of the notice. Compare the draft with it, and publish on top of it.");

    public static readonly SiteText LogIn = new("Kirjaudu", "Logga in", "Log in");
    public static readonly SiteText LogOut = new("Kirjaudu ulos", "Logga ut", "Log out");
    public static readonly SiteText LogInLead = new(
        "Toimittajan salasana näkyy palvelimen käynnistyessä sen komentoikkunassa.",
        "Redaktörens lösenord visas i serverns kommandofönster när den startar.",
        "The editor's password is shown in the server's console when it starts.");
    public static readonly SiteText Name = new("Nimi", "Namn", "Name");
    public static readonly SiteText NameHint = new("Merkitään julkaisijaksi.", "Antecknas som den som publicerar.", "Recorded as who publishes.");
    public static readonly SiteText Password = new("Salasana", "Lösenord", "Password");
    public static readonly SiteText WrongPassword = new("Anna nimi ja oikea salasana.", "Ange namn och rätt lösenord.", "Give a name and the right password.");

    public static readonly SiteText NotFound = new("Sivua ei löydy", "Sidan finns inte", "Page not found");
    public static readonly SiteText TooMany = new("Liian monta yritystä. Odota minuutti.", "För många försök. Vänta en minut.", "Too many attempts. Wait a minute.");
    public static readonly SiteText Failed = new("Pyyntöä ei voitu käsitellä", "Begäran kunde inte behandlas", "The request could not be handled");
    public static readonly SiteText ToStart = new("Etusivulle", "Till startsidan", "To the start page");

    private static readonly Dictionary<PublishOutcome, SiteText> Outcomes = new()
    {
        [PublishOutcome.Published] = new("Seloste on julkaistu.", "Beskrivningen har publicerats.", "The notice has been published."),
        [PublishOutcome.Unchanged] = new("Luonnos sanoo saman kuin julkaistu versio: uutta versiota ei tehty.", "Utkastet säger detsamma som den publicerade versionen: ingen ny version gjordes.", "The draft says the same as the published version: no new one was made."),
        [PublishOutcome.Conflict] = Conflict,
        [PublishOutcome.ChangedMeanwhile] = new("Luonnos on muuttunut sen jälkeen, kun se näytettiin. Lue se uudelleen.", "Utkastet har ändrats sedan det visades. Läs det på nytt.", "The draft has changed since it was shown. Read it again."),
        [PublishOutcome.NotConfirmed] = new("Vahvista ennen julkaisua alla luetellut kohdat.", "Bekräfta punkterna nedan före publiceringen.", "Confirm the points below before you publish."),
        [PublishOutcome.Faulty] = new("Luonnosta ei voi julkaista. Korjaa ensin alla luetellut virheet.", "Utkastet kan inte publiceras. Rätta först felen nedan.", "The draft cannot be published. Mend the faults below first."),
    };

    private static readonly Dictionary<Severity, SiteText> Severities = new()
    {
        [Severity.Error] = new("virhe", "fel", "error"),
        [Severity.Warning] = new("varoitus", "varning", "warning"),
        [Severity.Info] = new("vihje", "tips", "hint"),
    };

    private static readonly Dictionary<Severity, SiteText> Counts = new()
    {
        [Severity.Error] = new("virheitä {0}", "fel {0}", "errors {0}"),
        [Severity.Warning] = new("varoituksia {0}", "varningar {0}", "warnings {0}"),
        [Severity.Info] = new("vihjeitä {0}", "tips {0}", "hints {0}"),
    };

    /// <summary>What came of publishing.</summary>
    public static SiteText Of(PublishOutcome outcome) => Outcomes[outcome];

    /// <summary>The name of a severity.</summary>
    public static SiteText Of(Severity severity) => Severities[severity];

    /// <summary>How many findings there are of a severity.</summary>
    public static SiteText CountOf(Severity severity) => Counts[severity];
}
