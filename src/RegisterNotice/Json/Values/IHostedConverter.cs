namespace RegisterNotice.Json.Values;

/// <summary>Marks the converters of the library among those of a host.</summary>
internal interface IHostedConverter;
