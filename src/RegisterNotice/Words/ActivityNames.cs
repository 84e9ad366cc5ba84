namespace RegisterNotice.Words;

/// <summary>What the activities are called that notices show without naming them as a purpose.</summary>
internal static class ActivityNames
{
    public static readonly LocalizedText DirectMarketing = Three("suoramarkkinointi", "direktmarknadsföring", "direct marketing");

    public static readonly LocalizedText Profiling = Three("profilointi", "profilering", "profiling");

    public static readonly LocalizedText Tracking = Three("verkkosivujen käytön seuranta", "uppföljning av besök på webbplatsen", "tracking of visits to the website");

    public static readonly LocalizedText Competitions = Three("arvonnat ja kilpailut", "utlottningar och tävlingar", "draws and competitions");

    private static LocalizedText Three(string fi, string sv, string en) => LocalizedText.Of(LanguageTag.Finnish, fi).With(LanguageTag.Swedish, sv).With(LanguageTag.English, en);
}
