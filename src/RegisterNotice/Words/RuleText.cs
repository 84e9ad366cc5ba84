namespace RegisterNotice.Words;

/// <summary>What a rule says of a breach and of its cure, in three languages side by side.</summary>
internal sealed class RuleText(string fi, string sv, string en, string fiRemedy, string svRemedy, string enRemedy)
{
    /// <summary>The texts of a rule that another process has put into words.</summary>
    public static RuleText Of(LocalizedText message, LocalizedText remedy) => new(
        message.For(LanguageTag.Finnish),
        message.For(LanguageTag.Swedish),
        message.For(LanguageTag.English),
        remedy.For(LanguageTag.Finnish),
        remedy.For(LanguageTag.Swedish),
        remedy.For(LanguageTag.English));

    public LocalizedText Message { get; } = Trilingual.Of(fi, sv, en);

    public LocalizedText Remedy { get; } = Trilingual.Of(fiRemedy, svRemedy, enRemedy);
}
