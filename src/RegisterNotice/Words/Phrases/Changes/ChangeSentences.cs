namespace RegisterNotice.Words.Phrases;

/// <summary>Sentences that tell a change of any fact: {fact} is what it is called, {of} in brackets what it is about, {old} and {new} the values.</summary>
internal static class ChangeSentences
{
    public static readonly Phrase Notice = new("Seloste", "Beskrivningen", "Notice");

    public static readonly Phrase Added = new("{fact}{of}: {new} on lisätty.", "{fact}{of}: {new} har lagts till.", "{fact}{of}: {new} has been added.");

    public static readonly Phrase Removed = new("{fact}{of}: {old} on poistettu.", "{fact}{of}: {old} har tagits bort.", "{fact}{of}: {old} has been removed.");

    public static readonly Phrase Changed = new(
        "{fact}{of}: ennen {old}, nyt {new}.",
        "{fact}{of}: tidigare {old}, nu {new}.",
        "{fact}{of}: {old} before, {new} now.");

    public static readonly Phrase Moved = new(
        "{fact}: {new} on siirretty toiseen kohtaan{of}.",
        "{fact}: {new} har flyttats till en annan plats{of}.",
        "{fact}: {new} has been moved to another place{of}.");

    public static readonly Phrase Reworded = new(
        "{fact}{of}: sanamuoto on muuttunut, sisältö ei.",
        "{fact}{of}: formuleringen har ändrats, inte innehållet.",
        "{fact}{of}: the wording has changed, not the substance.");

    /// <summary>Where it cannot be told whether other words say the same.</summary>
    public static readonly Phrase RewordedUnclear = new(
        "{fact}{of}: sanamuoto on muuttunut niin, että molemmat kannattaa lukea: ennen {old}, nyt {new}.",
        "{fact}{of}: formuleringen har ändrats så att båda bör läsas: tidigare {old}, nu {new}.",
        "{fact}{of}: the wording has changed so much that both should be read: {old} before, {new} now.");

    public static readonly Phrase Longer = new(
        "{fact}{of} pitenee: ennen {old}, nyt {new}.",
        "{fact}{of} blir längre: tidigare {old}, nu {new}.",
        "{fact}{of} gets longer: {old} before, {new} now.");

    public static readonly Phrase Shorter = new(
        "{fact}{of} lyhenee: ennen {old}, nyt {new}.",
        "{fact}{of} blir kortare: tidigare {old}, nu {new}.",
        "{fact}{of} gets shorter: {old} before, {new} now.");

    public static readonly Phrase Wider = new(
        "{fact}{of}: aiempaa enemmän. Ennen {old}, nyt {new}.",
        "{fact}{of}: fler än förut. Tidigare {old}, nu {new}.",
        "{fact}{of}: more than before. {old} before, {new} now.");

    public static readonly Phrase Narrower = new(
        "{fact}{of}: aiempaa vähemmän. Ennen {old}, nyt {new}.",
        "{fact}{of}: färre än förut. Tidigare {old}, nu {new}.",
        "{fact}{of}: fewer than before. {old} before, {new} now.");

    public static readonly Phrase TranslationAdded = new(
        "{fact}{of}: käännös on lisätty: {new}.",
        "{fact}{of}: en översättning har lagts till: {new}.",
        "{fact}{of}: a translation has been added: {new}.");

    public static readonly Phrase TranslationRemoved = new(
        "{fact}{of}: käännös on poistettu: {old}.",
        "{fact}{of}: en översättning har tagits bort: {old}.",
        "{fact}{of}: a translation has been removed: {old}.");

    /// <summary>Where nobody who knows the old notice reaches the controller any more.</summary>
    public static readonly Phrase LastWay = new(
        "Mikään aiemmista yhteydenottotavoista ei ole enää käytössä. {fact}{of}: ennen {old}, nyt {new}.",
        "Inget av de tidigare sätten att ta kontakt finns kvar. {fact}{of}: tidigare {old}, nu {new}.",
        "None of the earlier ways to make contact is left. {fact}{of}: {old} before, {new} now.");

    /// <summary>A value that is not there.</summary>
    public static readonly Phrase Nothing = new("ei mitään", "inget", "nothing");

    /// <summary>A list that means all there are.</summary>
    public static readonly Phrase All = new("kaikki", "alla", "all");

    /// <summary>An empty text or list.</summary>
    public static readonly Phrase Empty = new("tyhjä", "tomt", "empty");

    /// <summary>A value of a newer version.</summary>
    public static readonly Phrase Unknown = new("tuntematon arvo", "ett okänt värde", "an unknown value");

    /// <summary>What a notice says of a matter that it may affirm or deny.</summary>
    public static readonly Dictionary<DeclarationState, Phrase> States = new()
    {
        [DeclarationState.Some] = new("kyllä", "ja", "yes"),
        [DeclarationState.None] = new("ei", "nej", "no"),
        [DeclarationState.NotStated] = new("ei mainintaa", "nämns inte", "not mentioned"),
    };

    public static readonly Phrase Yes = new("kyllä", "ja", "yes");

    public static readonly Phrase No = new("ei", "nej", "no");

    /// <summary>What is put behind the first of many.</summary>
    public static readonly Phrase More = new("{items} ja {count} muuta", "{items} och {count} till", "{items} and {count} more");
}
