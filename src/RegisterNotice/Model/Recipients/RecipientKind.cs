using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>The role in which a recipient handles the data.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public enum RecipientKind
{
    /// <summary>
    /// A value of a newer version, which this one does not know; the word itself is kept in <see cref="NoticePart.AdditionalMembers"/> of the part.
    /// </summary>
    Unknown = -1,

    /// <summary>On the controller's behalf (Articles 4(8) and 28).</summary>
    /// <remarks>Finnish: <i>henkilötietojen käsittelijä</i>.</remarks>
    Processor,

    /// <summary>As a controller of its own (Article 4(7)).</summary>
    Controller,

    /// <summary>As a controller jointly with this one (Article 26).</summary>
    JointController,

    /// <summary>As an authority acting under law.</summary>
    Authority,

    /// <summary>As a company of the same group.</summary>
    GroupCompany,
}
