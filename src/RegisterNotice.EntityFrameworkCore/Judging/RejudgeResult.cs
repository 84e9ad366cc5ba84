namespace RegisterNotice.EntityFrameworkCore;

/// <summary>What a pass over the stale notices did. Other processes may have judged others of them in the meantime; they count theirs.</summary>
/// <param name="Judged">How many notices got a verdict in this pass.</param>
/// <param name="Changed">For how many of them it says something else than the one before.</param>
/// <param name="Failed">
/// How often a notice could not be judged, because a rule of the host threw; it stays stale, is tried again in the next pass, and the log says why.
/// </param>
public sealed record RejudgeResult(long Judged, long Changed, long Failed);
