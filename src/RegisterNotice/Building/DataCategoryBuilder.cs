using RegisterNotice.Law;

namespace RegisterNotice;

/// <summary>Builds a <see cref="DataCategory"/>.</summary>
public sealed class DataCategoryBuilder : PartBuilder<DataCategoryBuilder>
{
    private readonly List<LocalizedText> items = [];
    private readonly List<string> subjects = [];
    private readonly List<string> purposes = [];
    private LocalizedText? name;
    private DataSensitivity sensitivity;
    private LegalReference? ground;
    private ProvisionKind? provision;
    private LocalizedText? consequence;

    internal DataCategoryBuilder(string id, LanguageTag language)
        : base(language) => Id = Guard.NotNull(id);

    internal string Id { get; }

    private protected override DataCategoryBuilder Self => this;

    /// <summary>Sets what the category is called.</summary>
    /// <param name="words">The name, in the builder's language.</param>
    public DataCategoryBuilder Name(string words)
    {
        name = Add(name, words);
        return this;
    }

    /// <summary>Lists the data one by one. Inside <see cref="PartBuilder{TSelf}.In"/>, gives the same data in the same order in another language.</summary>
    /// <param name="words">The data, in the builder's language.</param>
    public DataCategoryBuilder Items(params string[] words)
    {
        Add(items, words);
        return this;
    }

    /// <summary>Says that these are special categories of data (Article 9).</summary>
    public DataCategoryBuilder Special()
    {
        sensitivity = DataSensitivity.Special;
        return this;
    }

    /// <summary>Says that these are data on convictions or offences (Article 10).</summary>
    /// <param name="act">The act that allows the processing.</param>
    /// <param name="place">The place in it, in the notation of <see cref="LegalReference.Provision"/>.</param>
    public DataCategoryBuilder Criminal(Act act, string? place = null)
    {
        sensitivity = DataSensitivity.Criminal;
        ground = Guard.NotNull(act).At(place);
        return this;
    }

    /// <summary>Says that personal identity codes are among the data (Data Protection Act 1050/2018, section 29).</summary>
    /// <param name="act">The act that allows the processing.</param>
    /// <param name="place">The place in it, in the notation of <see cref="LegalReference.Provision"/>.</param>
    public DataCategoryBuilder PersonalIdentityCode(Act act, string? place = null)
    {
        sensitivity = DataSensitivity.PersonalIdentityCode;
        ground = Guard.NotNull(act).At(place);
        return this;
    }

    /// <summary>Says whose data these are.</summary>
    /// <param name="groupIds">Identifiers of groups of data subjects.</param>
    public DataCategoryBuilder Of(params string[] groupIds)
    {
        subjects.AddRange(Guard.NotNull(groupIds));
        return this;
    }

    /// <summary>Says what the data are processed for.</summary>
    /// <param name="purposeIds">Identifiers of purposes.</param>
    public DataCategoryBuilder For(params string[] purposeIds)
    {
        purposes.AddRange(Guard.NotNull(purposeIds));
        return this;
    }

    /// <summary>Says that the data must be given under or for a contract (Article 13(2)(e)).</summary>
    /// <param name="otherwise">What follows if they are not given, in the builder's language.</param>
    public DataCategoryBuilder RequiredByContract(string otherwise) => Provide(ProvisionKind.Contractual, otherwise);

    /// <summary>Says that the data must be given under law (Article 13(2)(e)).</summary>
    /// <param name="otherwise">What follows if they are not given, in the builder's language.</param>
    public DataCategoryBuilder RequiredByLaw(string otherwise) => Provide(ProvisionKind.Statutory, otherwise);

    /// <summary>Says that giving the data is voluntary (Article 13(2)(e)).</summary>
    /// <param name="otherwise">What follows if they are not given, in the builder's language.</param>
    public DataCategoryBuilder Voluntary(string? otherwise = null) => Provide(ProvisionKind.Voluntary, otherwise);

    internal DataCategory Build(BuildCheck check, string pointer)
    {
        check.Text($"{pointer}/id", Id);
        check.Text($"{pointer}/name", name);
        return new()
        {
            Id = Id,
            Name = name ?? LocalizedText.Empty,
            Items = items,
            Sensitivity = sensitivity,
            Ground = ground,
            Subjects = subjects,
            Purposes = purposes,
            Provision = provision is { } kind ? new() { Kind = kind, Consequence = consequence } : null,
        };
    }

    private DataCategoryBuilder Provide(ProvisionKind kind, string? otherwise)
    {
        provision = kind;
        consequence = otherwise is null ? consequence : Add(consequence, otherwise);
        return this;
    }
}
