using System.Text.Json.Serialization;

namespace RegisterNotice.Import;

/// <summary>How sure it is that a page states a fact that was read from it; from the surest to the weakest. Later versions may know more.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FactConfidence>))]
public enum FactConfidence
{
    /// <summary>The words say it themselves: a sentence, a row of a table, a value behind its label.</summary>
    [JsonStringEnumMemberName("stated")]
    Stated,

    /// <summary>The words are plain only together with the heading that they stand under, or follow from the name of the register.</summary>
    [JsonStringEnumMemberName("inferred")]
    Inferred,

    /// <summary>It is the likeliest reading of words that may mean something else; somebody should look at it.</summary>
    [JsonStringEnumMemberName("weak")]
    Weak,
}
