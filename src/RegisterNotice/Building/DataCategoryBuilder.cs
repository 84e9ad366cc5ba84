using RegisterNotice.Law;

namespace RegisterNotice;

/// <summary>Builds a <see cref="DataCategory"/>.</summary>
public sealed class DataCategoryBuilder : PartBuilder<DataCategoryBuilder, DataCategory>
{
    internal DataCategoryBuilder(DataCategory part, LanguageTag language)
        : base(part, language)
    {
    }

    private protected override DataCategoryBuilder Self => this;

    /// <summary>Sets what the category is called.</summary>
    /// <param name="words">The name, in the builder's language.</param>
    public DataCategoryBuilder Name(string words) => Set(Part with { Name = Add(Part.Name, words) });

    /// <summary>
    /// Adds data one by one. Inside <see cref="PartBuilder{TSelf, TPart}.In"/>, gives the same data in the same order in another language; what is given again
    /// in a language is added behind.
    /// </summary>
    /// <param name="words">The data, in the builder's language.</param>
    public DataCategoryBuilder Items(params string[] words) => Set(Part with { Items = Add(Part.Items, Guard.NoNulls(words)) });

    /// <summary>Says that these are special categories of data (Article 9).</summary>
    public DataCategoryBuilder Special() => Protected(DataSensitivity.Special, null);

    /// <summary>Says that these are data on convictions or offences (Article 10).</summary>
    /// <param name="act">The act that allows the processing.</param>
    /// <param name="place">The place in it, in the notation of <see cref="LegalReference.Provision"/>.</param>
    public DataCategoryBuilder Criminal(Act act, string? place = null) => Criminal(Guard.NotNull(act).At(place));

    /// <summary>Says that these are data on convictions or offences (Article 10).</summary>
    /// <param name="ground">The provision that allows the processing, as the notice cites it.</param>
    public DataCategoryBuilder Criminal(LegalReference ground) => Protected(DataSensitivity.Criminal, Guard.NotNull(ground));

    /// <summary>Says that personal identity codes are among the data (Data Protection Act 1050/2018, section 29).</summary>
    /// <param name="act">The act that allows the processing.</param>
    /// <param name="place">The place in it, in the notation of <see cref="LegalReference.Provision"/>.</param>
    public DataCategoryBuilder PersonalIdentityCode(Act act, string? place = null) => PersonalIdentityCode(Guard.NotNull(act).At(place));

    /// <summary>Says that personal identity codes are among the data (Data Protection Act 1050/2018, section 29).</summary>
    /// <param name="ground">The provision that allows the processing, as the notice cites it.</param>
    public DataCategoryBuilder PersonalIdentityCode(LegalReference ground) =>
        Protected(DataSensitivity.PersonalIdentityCode, Guard.NotNull(ground));

    /// <summary>Says that the data are secret (Act 621/1999, section 24).</summary>
    /// <param name="act">The act that makes them secret.</param>
    /// <param name="place">The place in it, in the notation of <see cref="LegalReference.Provision"/>.</param>
    public DataCategoryBuilder Secret(Act act, string? place = null) => Secret(Guard.NotNull(act).At(place));

    /// <summary>Says that the data are secret (Act 621/1999, section 24).</summary>
    /// <param name="reference">The provision that makes them secret, as the notice cites it.</param>
    public DataCategoryBuilder Secret(LegalReference reference) =>
        Set(Part with { Secrecy = (Part.Secrecy ?? new()) with { Reference = Guard.NotNull(reference) } });

    /// <summary>Says in words which of the data are secret and which are public.</summary>
    /// <param name="words">The words, in the builder's language.</param>
    public DataCategoryBuilder Secrecy(string words) =>
        Set(Part with { Secrecy = (Part.Secrecy ?? new()) with { Text = Add(Part.Secrecy?.Text, words) } });

    /// <summary>Says whose data these are.</summary>
    /// <param name="groupIds">Identifiers of groups of data subjects; <see cref="NoticeBuilder.Build"/> names those that the notice does not declare.</param>
    public DataCategoryBuilder Of(params string[] groupIds) =>
        Set(Part with { SubjectIds = [.. Part.SubjectIds, .. Guard.NoNulls(groupIds)] });

    /// <summary>Says what the data are processed for.</summary>
    /// <param name="purposeIds">Identifiers of purposes; <see cref="NoticeBuilder.Build"/> names those that the notice does not declare.</param>
    public DataCategoryBuilder For(params string[] purposeIds) =>
        Set(Part with { PurposeIds = [.. Part.PurposeIds, .. Guard.NoNulls(purposeIds)] });

    /// <summary>Says that the data must be given under a contract (Article 13(2)(e)).</summary>
    /// <param name="otherwise">What follows if they are not given, in the builder's language.</param>
    public DataCategoryBuilder RequiredByContract(string otherwise) => Provide(ProvisionKind.Contractual, Guard.NotNull(otherwise));

    /// <summary>Says that the data must be given under law (Article 13(2)(e)).</summary>
    /// <param name="otherwise">What follows if they are not given, in the builder's language.</param>
    public DataCategoryBuilder RequiredByLaw(string otherwise) => Provide(ProvisionKind.Statutory, Guard.NotNull(otherwise));

    /// <summary>Says that the data must be given for a contract to be made (Article 13(2)(e)).</summary>
    /// <param name="otherwise">What follows if they are not given, in the builder's language.</param>
    public DataCategoryBuilder RequiredToEnterContract(string otherwise) => Provide(ProvisionKind.PreContractual, Guard.NotNull(otherwise));

    /// <summary>Says that giving the data is voluntary (Article 13(2)(e)).</summary>
    /// <param name="otherwise">What follows if they are not given, in the builder's language.</param>
    public DataCategoryBuilder Voluntary(string? otherwise = null) => Provide(ProvisionKind.Voluntary, otherwise);

    // A ground allows one kind of data; under another kind it would be a leftover.
    private DataCategoryBuilder Protected(DataSensitivity sensitivity, LegalReference? ground) =>
        Set(Part with { Sensitivity = sensitivity, Ground = ground });

    private DataCategoryBuilder Provide(ProvisionKind kind, string? otherwise)
    {
        var requirement = (Part.Provision ?? new() { Kind = kind }) with { Kind = kind };
        var told = otherwise is null ? requirement : requirement with { Consequence = Add(requirement.Consequence, otherwise) };
        return Set(Part with { Provision = told });
    }
}
