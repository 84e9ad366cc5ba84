namespace RegisterNotice.Changes.Comparing;

/// <summary>A part as the old revision has it and the same part as the new one has it.</summary>
/// <param name="Old">The old part.</param>
/// <param name="New">The new part.</param>
/// <param name="OldSpot">Where the old one stands.</param>
/// <param name="NewSpot">Where the new one stands.</param>
/// <param name="About">The part that a message names: this one, or one above it; null for the notice itself.</param>
internal readonly record struct PartPair<T>(T Old, T New, Spot OldSpot, Spot NewSpot, object? About)
    where T : NoticePart;
