using static RegisterNotice.SourceKind;

namespace RegisterNotice.Words.Phrases;

/// <summary>Where data come from (Article 14(2)(f)).</summary>
internal static class SourcePhrases
{
    public static readonly Phrase Intro = new("Tietoja saadaan:", "Uppgifter fås:", "Data are obtained:");

    public static readonly Phrase Single = new("Tietoja saadaan {source}", "Uppgifter fås {source}", "Data are obtained {source}");

    public static readonly Dictionary<SourceKind, Phrase> Kinds = new()
    {
        [DataSubject] = new("sinulta itseltäsi", "från dig själv", "from you"),
        [ServiceUse] = new("palvelun tai verkkosivuston käytöstä", "från användningen av tjänsten eller webbplatsen", "from the use of the service or website"),
        [Observation] = new("teknisistä laitteista tai lokeista", "från tekniska anordningar eller loggar", "from technical devices or logs"),
        [SourceKind.Controller] = new(
            "rekisterinpitäjän omista tiedoista",
            "från den personuppgiftsansvariges egna uppgifter",
            "from the controller's own records"),
        [PublicRegister] = new("julkisesta rekisteristä", "från ett offentligt register", "from a public register"),
        [OtherRegister] = new("muusta rekisteristä", "från ett annat register", "from another register"),
        [ThirdParty] = new("muulta taholta", "från någon annan", "from another party"),
        [Derived] = new("johtamalla ne muista tiedoista", "genom härledning ur andra uppgifter", "by deriving them from other data"),
    };

    /// <summary>Another party that is named behind it.</summary>
    public static readonly Phrase NamedThirdParty = new("seuraavalta taholta", "från följande part", "from the following party");

    public static readonly Phrase Data = new("Lähteestä saatavat tiedot", "Uppgifter från källan", "Data from this source");

    public static readonly Phrase Website = new("Verkko-osoite", "Webbadress", "Web address");

    public static readonly Phrase Public = new(
        "Lähde on yleisesti saatavilla.",
        "Källan är tillgänglig för allmänheten.",
        "The source is publicly accessible.");

    public static readonly Phrase NotPublic = new(
        "Lähde ei ole yleisesti saatavilla.",
        "Källan är inte tillgänglig för allmänheten.",
        "The source is not publicly accessible.");
}
