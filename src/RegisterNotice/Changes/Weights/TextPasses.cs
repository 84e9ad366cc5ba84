using RegisterNotice.Changes.Comparing;

namespace RegisterNotice.Changes.Weights;

/// <summary>How texts of two lists are matched.</summary>
internal static class TextPasses
{
    public static readonly MatchPass<LocalizedText>[] All =
    [
        MatchPasses.Content<LocalizedText>(),
        MatchPasses.ByText<LocalizedText>(item => item),
        MatchPasses.BySimilarText<LocalizedText>(item => item),
    ];
}
