using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace RegisterNotice.AspNetCore.Pages;

/// <summary>What stands on the pages that are about notices.</summary>
internal static class PageTexts
{
    public static readonly PageText List = new("Tietosuojaselosteet", "Dataskyddsbeskrivningar", "Privacy notices");

    public static readonly PageText NoNotices = new(
        "Selosteita ei ole vielä julkaistu.",
        "Inga beskrivningar har ännu publicerats.",
        "No notices have been published yet.");

    public static readonly PageText Notice = new("Tietosuojaseloste", "Dataskyddsbeskrivning", "Privacy notice");

    public static readonly PageText Revisions = new("Selosteen versiot", "Beskrivningens versioner", "Versions of the notice");

    public static readonly PageText Revision = new("Versio {0}", "Version {0}", "Version {0}");

    public static readonly PageText Published = new("julkaistu {0}", "publicerad {0}", "published {0}");

    public static readonly PageText WhatChanged = new("Mikä muuttui", "Vad har ändrats", "What changed");

    public static readonly PageText Feed = new(
        "Muutokset tietosuojaselosteissa",
        "Ändringar i dataskyddsbeskrivningarna",
        "Changes to the privacy notices");

    public static readonly PageText FirstRevision = new(
        "Ensimmäinen julkaistu versio.",
        "Den första publicerade versionen.",
        "The first published version.");

    private static readonly DateTimeZone Helsinki = DateTimeZoneProviders.Tzdb["Europe/Helsinki"];

    private static readonly PageText DayPattern = new("d.M.yyyy", "d.M.yyyy", "d MMMM yyyy");

    /// <summary>The text with a value in place of <c>{0}</c>.</summary>
    public static string Fill(this PageText text, LanguageTag language, string value) =>
        text[language].Replace("{0}", value, StringComparison.Ordinal);

    /// <summary>The day of an instant in Finland, in words.</summary>
    public static string Day(Instant instant, LanguageTag language) =>
        LocalDatePattern.Create(DayPattern[language], CultureInfo.InvariantCulture).Format(instant.InZone(Helsinki).Date);
}
