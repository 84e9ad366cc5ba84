using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting.Data;

/// <summary>Reads from the names of data whether the law protects them more than others.</summary>
internal static class DataSensitivityReader
{
    /// <summary>What protects data; <see cref="DataSensitivity.Ordinary"/> where nothing does, or where the words deny it.</summary>
    public static DataSensitivity Of(MeaningSet meanings) => meanings switch
    {
        _ when meanings.HasAny(Meaning.Health, Meaning.OriginOrBelief, Meaning.Biometric) => DataSensitivity.Special,
        _ when meanings.Has(Meaning.Criminal) => DataSensitivity.Criminal,
        _ when meanings.Has(Meaning.IdentityCode) && !meanings.Has(Meaning.Not) => DataSensitivity.PersonalIdentityCode,
        _ => DataSensitivity.Ordinary,
    };
}
