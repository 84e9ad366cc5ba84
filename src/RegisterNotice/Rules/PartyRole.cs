namespace RegisterNotice.Rules;

/// <summary>In which part of a notice somebody stands.</summary>
internal enum PartyRole
{
    /// <summary>Among the controllers.</summary>
    Controller,

    /// <summary>As the contact point of joint controllers.</summary>
    JointContact,

    /// <summary>Among the representatives.</summary>
    Representative,

    /// <summary>As the data protection officer.</summary>
    DataProtectionOfficer,

    /// <summary>Among the contacts.</summary>
    Contact,
}
