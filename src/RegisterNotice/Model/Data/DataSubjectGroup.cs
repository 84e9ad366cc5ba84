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

    /// <summary>Whether they are children (Article 8 and recital 38).</summary>
    public bool Children { get; init; }

    /// <summary>How the consent of whoever has parental responsibility is asked for and verified (Article 8(2)).</summary>
    /// <remarks>Finnish: <i>huoltajan suostumus</i>.</remarks>
    public LocalizedText? ParentalConsent { get; init; }

    internal override string OneLine => OneLineText.Of(nameof(DataSubjectGroup), [OneLineText.Short(Id), OneLineText.Short(Name)]);
}
