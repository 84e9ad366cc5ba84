using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>Kinds of sources of data.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public enum SourceKind
{
    /// <summary>
    /// A value of a newer version, which this one does not know; the word itself is kept in <see cref="NoticePart.AdditionalMembers"/> of the part.
    /// </summary>
    Unknown = -1,

    /// <summary>The data subject.</summary>
    DataSubject,

    /// <summary>The use of a service or a website, from which data are recorded.</summary>
    ServiceUse,

    /// <summary>What a device records of people who do nothing for it: a camera, a sensor, access control, a log.</summary>
    /// <remarks>Finnish: <i>havainnointi</i>, such as <i>kameravalvonta</i>.</remarks>
    Observation,

    /// <summary>The controller's own records.</summary>
    Controller,

    /// <summary>A public register, such as the Population Information System.</summary>
    PublicRegister,

    /// <summary>Another register.</summary>
    OtherRegister,

    /// <summary>Another party, such as an employer or a partner.</summary>
    ThirdParty,

    /// <summary>Data derived from other data, such as a profile.</summary>
    Derived,
}
