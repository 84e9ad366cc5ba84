namespace RegisterNotice.Words;

/// <summary>What a rule says of a breach and of its cure, in three languages side by side.</summary>
internal sealed class RuleText(string fi, string sv, string en, string fiRemedy, string svRemedy, string enRemedy)
{
    public LocalizedText Message { get; } = Three(fi, sv, en);

    public LocalizedText Remedy { get; } = Three(fiRemedy, svRemedy, enRemedy);

    private static LocalizedText Three(string fi, string sv, string en) =>
        LocalizedText.Of(LanguageTag.Finnish, fi).With(LanguageTag.Swedish, sv).With(LanguageTag.English, en);
}
