using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>Whether a notice speaks of a matter at all, denies it or affirms it. Saying "none" is not the same as saying nothing.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public enum DeclarationState
{
    /// <summary>
    /// A value of a newer version, which this one does not know; the word itself is kept in <see cref="NoticePart.AdditionalMembers"/> of the part.
    /// </summary>
    Unknown = -1,

    /// <summary>The notice says nothing of the matter.</summary>
    NotStated,

    /// <summary>The notice says that there is none.</summary>
    None,

    /// <summary>The notice says that there is some.</summary>
    Some,
}
