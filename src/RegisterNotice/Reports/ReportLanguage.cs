using RegisterNotice.Words;

namespace RegisterNotice.Validation;

/// <summary>In which language a report on findings is written.</summary>
internal static class ReportLanguage
{
    /// <summary>The one that is asked for, else that in which the first finding was asked for; English where there is none or it is not written.</summary>
    public static LanguageTag Of(LanguageTag? asked, IReadOnlyList<PlacedFinding> findings) =>
        LanguageFallback.Main(asked ?? (findings.Count == 0 ? LanguageTag.English : findings[0].Finding.Language));
}
