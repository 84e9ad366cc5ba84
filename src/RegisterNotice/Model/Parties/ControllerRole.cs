using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>Whether a controller decides alone, jointly with others, or not at all.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public enum ControllerRole
{
    /// <summary>
    /// A value of a newer version, which this one does not know; the word itself is kept in <see cref="NoticePart.AdditionalMembers"/> of the part.
    /// </summary>
    Unknown = -1,

    /// <summary>The controller decides alone.</summary>
    Sole,

    /// <summary>The controller decides jointly with others (Article 26).</summary>
    /// <remarks>Finnish: <i>yhteisrekisterinpitäjä</i>.</remarks>
    Joint,

    /// <summary>
    /// It decides nothing, but processes on behalf of others (Articles 4(8) and 28): the notice is then a processor's record (Article 30(2)).
    /// </summary>
    /// <remarks>Finnish: <i>henkilötietojen käsittelijä</i>.</remarks>
    Processor,
}
