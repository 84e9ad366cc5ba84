namespace RegisterNotice.Import.Pages;

/// <summary>Within what limits a page is read.</summary>
/// <param name="MaxNesting">How many elements may stand inside each other.</param>
/// <param name="Cancellation">Cancels the reading.</param>
internal sealed record ReadingLimits(int MaxNesting, CancellationToken Cancellation);
