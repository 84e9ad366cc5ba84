using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>Kinds of measures that protect data (Article 32(1)).</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public enum SecurityMeasureKind
{
    /// <summary>
    /// A value of a newer version, which this one does not know; the word itself is kept in <see cref="NoticePart.AdditionalMembers"/> of the part.
    /// </summary>
    Unknown = -1,

    /// <summary>Only those may use the data whose work needs it.</summary>
    AccessControl,

    /// <summary>Personal user names, passwords and stronger means of identification.</summary>
    Authentication,

    /// <summary>Encryption of traffic or storage.</summary>
    Encryption,

    /// <summary>Pseudonymisation (Article 4(5)).</summary>
    Pseudonymisation,

    /// <summary>Firewalls and other protection of networks.</summary>
    Firewall,

    /// <summary>Locked and guarded premises, cabinets and devices.</summary>
    Physical,

    /// <summary>Backups and recovery.</summary>
    Backup,

    /// <summary>Logs of use.</summary>
    Logging,

    /// <summary>Duties of confidentiality.</summary>
    Confidentiality,

    /// <summary>Instructions and training.</summary>
    Training,

    /// <summary>Safe destruction of data, paper and devices.</summary>
    Destruction,

    /// <summary>Updates, monitoring and testing of systems.</summary>
    Maintenance,

    /// <summary>A measure of another kind.</summary>
    Other,
}
