using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>Kinds of ways to use a right.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public enum ChannelKind
{
    /// <summary>
    /// A value of a newer version, which this one does not know; the word itself is kept in <see cref="NoticePart.AdditionalMembers"/> of the part.
    /// </summary>
    Unknown = -1,

    /// <summary>By e-mail.</summary>
    Email,

    /// <summary>By post.</summary>
    Post,

    /// <summary>By phone.</summary>
    Phone,

    /// <summary>By oneself in the service, such as in one's account.</summary>
    SelfService,

    /// <summary>In person.</summary>
    InPerson,

    /// <summary>With a form.</summary>
    Form,

    /// <summary>By a way that the notice does not name, such as "to the keeper of the register".</summary>
    Other,
}
