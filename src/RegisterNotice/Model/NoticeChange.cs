using System.Text.Json.Serialization;
using NodaTime;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>A change to the notice that its readers are told of.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record NoticeChange : NoticePart
{
    /// <summary>The day of the change (ISO 8601).</summary>
    public LocalDate? Date { get; init; }

    /// <summary>What changed.</summary>
    public required LocalizedText Summary { get; init => field = Guard.NotNull(value); }

    /// <summary>
    /// True where data already collected are put to a new purpose, of which their subjects must be told beforehand (Articles 13(3) and 14(4)).
    /// </summary>
    public bool NewPurpose { get; init; }

    /// <summary>
    /// Identifiers of the purposes that the change is about: where <see cref="NewPurpose"/> is true, those to which the data are newly put. Empty where the
    /// change names none.
    /// </summary>
    public IReadOnlyList<string> PurposeIds { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    internal override string OneLine => OneLineText.Of(nameof(NoticeChange), [OneLineText.Day(Date), OneLineText.Short(Summary)]);
}
