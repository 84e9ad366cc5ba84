namespace RegisterNotice.Json;

/// <summary>What becomes of members that the schema does not know.</summary>
public enum UnknownMembers
{
    /// <summary>Each is a fault (RN9004). A document of a newer minor version is read with <see cref="Preserve"/> nevertheless.</summary>
    Reject,

    /// <summary>Each is kept in <see cref="NoticePart.AdditionalMembers"/> of the part in which it stands, and is written back.</summary>
    Preserve,
}
