using NodaTime;

namespace RegisterNotice.Import.Scanning;

/// <summary>A length of time in a text, and where it stands.</summary>
internal readonly record struct StatedPeriod(Period Period, int Start, int End);
