using static RegisterNotice.RightKind;

namespace RegisterNotice.Words.Phrases;

/// <summary>The first layer: what must be seen at a glance.</summary>
internal static class ShortPhrases
{
    /// <summary>The rights that must be brought to attention by themselves (Article 21(4)), in one sentence each.</summary>
    public static readonly Dictionary<RightKind, Phrase> Objections = new()
    {
        [Objection] = new(
            "Voit vastustaa henkilötietojesi käsittelyä henkilökohtaiseen erityiseen tilanteeseesi liittyvällä perusteella.",
            "Du kan göra invändningar mot behandlingen av dina personuppgifter av skäl som hänför sig till din specifika situation.",
            "You can object to the processing of your personal data on grounds relating to your particular situation."),
        [ObjectionToDirectMarketing] = new(
            "Voit milloin tahansa ja syytä ilmoittamatta vastustaa henkilötietojesi käsittelyä suoramarkkinointia varten.",
            "Du kan när som helst och utan att ange skäl göra invändningar mot att dina personuppgifter behandlas för direktmarknadsföring.",
            "You can object to the processing of your personal data for direct marketing at any time, without giving a reason."),
    };

    public static readonly Phrase Complaint = new(
        "Voit tehdä valituksen valvontaviranomaiselle: {authority}.",
        "Du kan lämna in ett klagomål till tillsynsmyndigheten: {authority}.",
        "You can lodge a complaint with the supervisory authority: {authority}.");

    /// <summary>Where the notice names no authority and none is known to be competent.</summary>
    public static readonly Phrase ComplaintToAny = new(
        "Voit tehdä valituksen valvontaviranomaiselle.",
        "Du kan lämna in ett klagomål till en tillsynsmyndighet.",
        "You can lodge a complaint with a supervisory authority.");

    public static readonly Phrase FullNotice = new("Koko seloste", "Hela beskrivningen", "Full notice");

    public static readonly Phrase More = new("Selosteessa kerrotaan lisäksi:", "Beskrivningen innehåller dessutom:", "The notice also covers:");
}
