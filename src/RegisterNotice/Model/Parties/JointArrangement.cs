using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>What joint controllers have agreed, as their data subjects are told it (Article 26).</summary>
/// <remarks>Finnish: <i>yhteisrekisterinpitäjien järjestely</i>.</remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record JointArrangement : NoticePart
{
    /// <summary>The essence of the arrangement: who answers for what (Article 26(2)).</summary>
    public LocalizedText? Essence { get; init; }

    /// <summary>The contact point named for data subjects (Article 26(1)).</summary>
    public ContactPoint? ContactPoint { get; init; }

    /// <summary>Which of the controllers answers for what (Article 26(1)).</summary>
    public IReadOnlyList<JointResponsibility> Responsibilities
    {
        get;
        init => field = ValueList.From(value);
    } = ValueList<JointResponsibility>.Empty;

    internal override string OneLine =>
        OneLineText.Of(nameof(JointArrangement), [OneLineText.Short(Essence), OneLineText.Short(ContactPoint?.Name)]);
}
