using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Tool.Texts;

/// <summary>The words of explanations: of rules, and of what was read from a page.</summary>
internal static class ExplainTexts
{
    public static readonly Phrase Wrong = new("Mikä on vialla", "Vad som är fel", "What is wrong");
    public static readonly Phrase Remedy = new("Mitä tehdä", "Vad som bör göras", "What to do");
    public static readonly Phrase Why = new("Miksi", "Varför", "Why");
    public static readonly Phrase From = new("{day} alkaen", "från {day}", "from {day}");
    public static readonly Phrase Until = new("{day} asti", "till {day}", "until {day}");
    public static readonly Phrase Form = new("seloste ei muuten ole luettavissa", "annars kan beskrivningen inte läsas", "or the notice cannot be read");
    public static readonly Phrase Breaking = new("Näin löydös syntyy ({place})", "Detta ger fyndet ({place})", "This is found ({place})");
    public static readonly Phrase Keeping = new("Näin ei", "Detta är rätt", "This is not");

    public static readonly Phrase Title = new("Mitä sivulta {page} luettiin", "Vad som lästes från {page}", "What was read from {page}");
    public static readonly Phrase Page = new("Sivu ja siitä luettu", "Sidan och vad som lästes", "The page and what was read");
    public static readonly Phrase UnclearHeading = new("Epäselväksi jäi", "Oklart", "What stayed unclear");
    public static readonly Phrase UnreadHeading = new("Näistä ei luettu mitään", "Ur detta lästes ingenting", "From these nothing was read");
    public static readonly Phrase Elsewhere = new(
        "Luettu muualta kuin sivun tekstistä",
        "Läst från annat än sidans text",
        "Read from what is not text of the page");
    public static readonly Phrase Nothing = new("Ei mitään.", "Ingenting.", "Nothing.");
    public static readonly Phrase Markup = new("Sivun lähdekoodi", "Sidans källkod", "The page's source");
    public static readonly Phrase UnclearMark = new("epäselvä", "oklart", "unclear");
    public static readonly Phrase Legend = new(
        "Keltaisella merkityistä sanoista luettiin vieressä oleva tieto. Katkoviivalla merkittyä ei pystytty tulkitsemaan.",
        "Ur de gula orden lästes uppgiften bredvid. Det som är inramat med streckad linje kunde inte tolkas.",
        "The fact beside was read from the words in yellow. What has a dashed frame could not be settled.");
}
