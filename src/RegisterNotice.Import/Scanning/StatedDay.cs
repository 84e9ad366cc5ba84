using NodaTime;

namespace RegisterNotice.Import.Scanning;

/// <summary>A day in a text, and where it stands.</summary>
internal readonly record struct StatedDay(LocalDate Date, int Start, int End);
