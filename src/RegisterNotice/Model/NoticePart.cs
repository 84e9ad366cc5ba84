using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>A part of a notice: whatever stands as an object in its JSON.</summary>
/// <remarks>
/// Every part is a sealed, immutable record that compares by content; lists keep their order, are copied when they are set and are never null.
/// All parts are safe to use from many threads. The type is not meant to be derived from outside this library.
/// </remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public abstract record NoticePart
{
    private protected NoticePart()
    {
    }

    /// <summary>Members of the JSON object that this version of the library does not know; empty unless they were read with <c>UnknownMembers.Preserve</c>.</summary>
    public AdditionalMembers AdditionalMembers { get; init => field = value ?? AdditionalMembers.None; } = AdditionalMembers.None;
}
