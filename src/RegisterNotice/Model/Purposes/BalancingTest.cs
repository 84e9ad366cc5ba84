using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>How a legitimate interest was weighed against the interests and rights of the data subjects (Article 6(1)(f)).</summary>
/// <remarks>Finnish: <i>tasapainotesti</i>.</remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record BalancingTest : NoticePart
{
    /// <summary>What came of it, in a few sentences for the data subject.</summary>
    public LocalizedText? Summary { get; init; }

    /// <summary>Where the whole of it can be read, or how to ask for it.</summary>
    public LocalizedText? AvailableFrom { get; init; }

    internal override string OneLine =>
        OneLineText.Of(nameof(BalancingTest), [OneLineText.Short(Summary), OneLineText.Short(AvailableFrom)]);
}
