using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>A task that joint controllers have given to one of them (Article 26(1)).</summary>
/// <remarks>Finnish: <i>vastuunjako</i>.</remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record JointResponsibility : NoticePart
{
    /// <summary>The task, such as "informing the data subjects".</summary>
    public required LocalizedText Task { get; init => field = Guard.NotNull(value); }

    /// <summary>The identifier of the <see cref="Controller"/> that answers for the task; null where the notice names none.</summary>
    public string? ControllerId { get; init; }

    internal override string OneLine =>
        OneLineText.Of(nameof(JointResponsibility), [OneLineText.Short(Task), OneLineText.Short(ControllerId)]);
}
