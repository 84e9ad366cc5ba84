namespace RegisterNotice.Law;

/// <summary>Which facts of a source hold for its kind.</summary>
internal static class SourceFacts
{
    /// <summary>
    /// Whether a source of a kind can be open to the public (Article 14(2)(f)): what the data subject says or does, and what is concluded of it, is not.
    /// </summary>
    public static bool MayBePublic(SourceKind kind) => kind is not
        (SourceKind.DataSubject or SourceKind.ServiceUse or SourceKind.Observation or SourceKind.Derived);
}
