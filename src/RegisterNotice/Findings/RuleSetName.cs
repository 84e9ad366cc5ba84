namespace RegisterNotice.Validation;

/// <summary>The rule sets that the library knows.</summary>
public enum RuleSetName
{
    /// <summary>What data subjects must be told: GDPR Articles 13 and 14 and the Finnish acts beside them.</summary>
    Information,

    /// <summary>The record of processing activities: GDPR Article 30.</summary>
    RecordOfProcessing,

    /// <summary>A processor's record: GDPR Article 30(2). It holds for notices of processors alone, and no other set holds for them.</summary>
    ProcessorRecord,

    /// <summary>The Personal Data Act (523/1999), sections 10 and 24, in force until the end of 2018.</summary>
    PersonalDataAct,

    /// <summary>Good practice beyond the duties.</summary>
    Recommended,
}
