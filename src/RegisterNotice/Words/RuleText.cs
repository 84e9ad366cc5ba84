namespace RegisterNotice.Words;

/// <summary>What a rule says of a breach and of its cure, in three languages side by side.</summary>
internal sealed class RuleText(string fi, string sv, string en, string fiRemedy, string svRemedy, string enRemedy)
{
    public LocalizedText Message { get; } = Trilingual.Of(fi, sv, en);

    public LocalizedText Remedy { get; } = Trilingual.Of(fiRemedy, svRemedy, enRemedy);
}
