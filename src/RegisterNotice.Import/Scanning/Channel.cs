namespace RegisterNotice.Import.Scanning;

/// <summary>A way to reach somebody, found in a line.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">The address or number.</param>
/// <param name="Start">Where it starts in the line.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct Channel(ChannelType Kind, string Value, int Start, int End);
