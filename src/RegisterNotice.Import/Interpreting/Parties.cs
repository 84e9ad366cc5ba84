namespace RegisterNotice.Import.Interpreting;

/// <summary>Who keeps a register, who answers questions, the data protection officer and the authority.</summary>
internal sealed record Parties(List<Controller> Controllers, List<ContactPoint> Contacts, DataProtectionOfficer Officer, SupervisoryAuthority? Authority);
