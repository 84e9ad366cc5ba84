using RegisterNotice.Import.Interpreting;

namespace RegisterNotice.Import.Form;

/// <summary>What a section of the library's own form tells.</summary>
internal enum FormPart
{
    /// <summary>What stands before the first heading.</summary>
    Lead,

    /// <summary>Who keeps the register.</summary>
    Controller,

    /// <summary>Who answers questions.</summary>
    Contact,

    /// <summary>The data protection officer.</summary>
    Officer,

    /// <summary>The register's name.</summary>
    RegisterName,

    /// <summary>Purposes with their bases.</summary>
    Purposes,

    /// <summary>Whose data they are.</summary>
    Subjects,

    /// <summary>Which data.</summary>
    Data,

    /// <summary>Whether data must be given.</summary>
    Provision,

    /// <summary>Where data come from.</summary>
    Sources,

    /// <summary>Who receives data.</summary>
    Recipients,

    /// <summary>What goes to third countries.</summary>
    Transfers,

    /// <summary>How long data are kept.</summary>
    Retention,

    /// <summary>How data are protected.</summary>
    Security,

    /// <summary>Rights, and how they are used.</summary>
    Rights,

    /// <summary>The right to complain, and to whom.</summary>
    Complaint,

    /// <summary>Automated decisions and profiling.</summary>
    Decisions,

    /// <summary>Cookies.</summary>
    Cookies,

    /// <summary>Changes to the notice.</summary>
    Changes,
}
