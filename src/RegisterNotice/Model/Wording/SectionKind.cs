using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>What a section of a notice is about.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public enum SectionKind
{
    /// <summary>
    /// A value of a newer version, which this one does not know; the word itself is kept in <see cref="NoticePart.AdditionalMembers"/> of the part.
    /// </summary>
    Unknown = -1,

    /// <summary>The controller.</summary>
    Controller,

    /// <summary>The contact point.</summary>
    Contact,

    /// <summary>The data protection officer.</summary>
    DataProtectionOfficer,

    /// <summary>The name of the register.</summary>
    RegisterName,

    /// <summary>The purposes.</summary>
    Purposes,

    /// <summary>The legal bases.</summary>
    LegalBasis,

    /// <summary>The data subjects.</summary>
    DataSubjects,

    /// <summary>The data in the register.</summary>
    DataContent,

    /// <summary>The sources.</summary>
    Sources,

    /// <summary>The recipients.</summary>
    Disclosures,

    /// <summary>Transfers outside the EU and the EEA.</summary>
    Transfers,

    /// <summary>How long data are kept.</summary>
    Retention,

    /// <summary>How data are protected.</summary>
    Security,

    /// <summary>The rights together.</summary>
    Rights,

    /// <summary>The right of access.</summary>
    Access,

    /// <summary>The right to rectification.</summary>
    Rectification,

    /// <summary>The right to erasure.</summary>
    Erasure,

    /// <summary>The right to object.</summary>
    Objection,

    /// <summary>Other rights.</summary>
    OtherRights,

    /// <summary>The right to complain.</summary>
    Complaint,

    /// <summary>Automated decisions and profiling.</summary>
    AutomatedDecisions,

    /// <summary>Cookies.</summary>
    Cookies,

    /// <summary>Changes to the notice.</summary>
    Changes,

    /// <summary>Something else.</summary>
    Other,

    /// <summary>Navigation, banners and footers of the page around the notice: kept, and no part of what it says.</summary>
    PageChrome,
}
