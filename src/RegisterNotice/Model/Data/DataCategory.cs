using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>A group of data in the register (Articles 14(1)(d) and 30(1)(c)).</summary>
/// <remarks>Finnish: <i>henkilötietoryhmä</i>.</remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record DataCategory : NoticePart
{
    /// <summary>The identifier by which other parts of the notice refer to the category, such as <c>identity</c>.</summary>
    public required string Id { get; init => field = Guard.NotNull(value); }

    /// <summary>What the category is called.</summary>
    public required LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>The data in it, one by one.</summary>
    public IReadOnlyList<LocalizedText> Items { get; init => field = ValueList.From(value); } = ValueList<LocalizedText>.Empty;

    /// <summary>Whether the law protects the data more than others.</summary>
    public DataSensitivity Sensitivity { get; init { field = value; Settle(value == DataSensitivity.Unknown); } }

    /// <summary>
    /// The provision that allows data on offences (Article 10; Act 1050/2018, section 7), personal identity codes (section 29) or special categories (Article
    /// 9(2); section 6) to be processed, where it is the same for all purposes.
    /// </summary>
    public LegalReference? Ground { get; init; }

    /// <summary>By which provision the data are secret, and which of them are public; null where that is not said.</summary>
    public Secrecy? Secrecy { get; init; }

    /// <summary>Identifiers of the <see cref="DataSubjectGroup"/>s whose data these are; empty means all.</summary>
    public IReadOnlyList<string> SubjectIds { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>Identifiers of the <see cref="Purpose"/>s for which the data are processed; empty means all.</summary>
    public IReadOnlyList<string> PurposeIds { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>Whether the data must be given, and what follows if they are not (Article 13(2)(e)); null where that is not said.</summary>
    public ProvisionRequirement? Provision { get; init; }

    internal override string OneLine =>
        OneLineText.Of(nameof(DataCategory), [OneLineText.Short(Id), OneLineText.Short(Name), OneLineText.Count(Items.Count, "item")]);
}
