namespace RegisterNotice.Tool.Terminal;

/// <summary>How far work is.</summary>
/// <param name="Amount">How much of the total is done.</param>
/// <param name="Words">What to say of it.</param>
internal readonly record struct WorkDone(long Amount, string Words);
