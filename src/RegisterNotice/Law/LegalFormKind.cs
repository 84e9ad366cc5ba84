namespace RegisterNotice.Law;

/// <summary>What kind of body a <see cref="LegalForm"/> tells of.</summary>
public enum LegalFormKind
{
    /// <summary>A company, a partnership, a cooperative or a sole trader.</summary>
    Company,

    /// <summary>An association or a foundation.</summary>
    Association,

    /// <summary>A public body.</summary>
    PublicBody,

    /// <summary>A school, a church or another institution, of which the name does not tell whether it is a public body.</summary>
    Institution,
}
