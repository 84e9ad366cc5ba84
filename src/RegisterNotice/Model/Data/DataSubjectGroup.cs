using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>A group of people whose data are processed (Article 30(1)(c)).</summary>
/// <remarks>Finnish: <i>rekisteröityjen ryhmä</i>.</remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record DataSubjectGroup : NoticePart
{
    /// <summary>The identifier by which data categories refer to the group, such as <c>customers</c>.</summary>
    public required string Id { get; init => field = Guard.NotNull(value); }

    /// <summary>What the group is called.</summary>
    public required LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>Who belongs to it.</summary>
    public LocalizedText? Description { get; init; }

    internal override string OneLine => OneLineText.Of(nameof(DataSubjectGroup), [OneLineText.Short(Id), OneLineText.Short(Name)]);
}
