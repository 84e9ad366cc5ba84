namespace RegisterNotice.Json;

/// <summary>What becomes of members, of values of enumerations and of kinds of blocks that the schema does not know.</summary>
public enum UnknownMembers
{
    /// <summary>Each is a fault (RN9004, RN9007). A document of a newer minor version is read with <see cref="Preserve"/> nevertheless.</summary>
    Reject,

    /// <summary>
    /// Each is kept in <see cref="NoticePart.AdditionalMembers"/> of the part in which it stands, where an enumeration then says <c>Unknown</c>, or as an
    /// <see cref="UnknownBlock"/>; it is written back in its place, and a finding of <see cref="RegisterNotice.Validation.Severity.Info"/> (RN9011) names it.
    /// </summary>
    Preserve,
}
