using RegisterNotice.Changes.Comparing;

namespace RegisterNotice.Changes.Weights;

/// <summary>Where a text stands in both revisions.</summary>
internal readonly record struct TextPlace(Spot Old, Spot New, object? About);
