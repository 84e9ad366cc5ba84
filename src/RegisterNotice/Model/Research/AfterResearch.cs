using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>What becomes of the data of a study that has ended.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public enum AfterResearch
{
    /// <summary>
    /// A value of a newer version, which this one does not know; the word itself is kept in <see cref="NoticePart.AdditionalMembers"/> of the part.
    /// </summary>
    Unknown = -1,

    /// <summary>They are made anonymous.</summary>
    /// <remarks>Finnish: <i>anonymisointi</i>.</remarks>
    Anonymised,

    /// <summary>They are archived, with or without identifiers.</summary>
    /// <remarks>Finnish: <i>arkistointi</i>.</remarks>
    Archived,

    /// <summary>They are destroyed.</summary>
    /// <remarks>Finnish: <i>hävittäminen</i>.</remarks>
    Destroyed,
}
