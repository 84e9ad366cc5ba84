using System.Text.Json.Serialization;

namespace RegisterNotice.Import;

/// <summary>Why a finding may come from the reading of a page. Later versions may know more.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReadingDoubtCode>))]
public enum ReadingDoubtCode
{
    /// <summary>Nothing of the page was understood.</summary>
    [JsonStringEnumMemberName("pageNotUnderstood")]
    PageNotUnderstood,

    /// <summary>A section announces what is said to be missing, and nothing of the kind was read.</summary>
    [JsonStringEnumMemberName("sectionNotRead")]
    SectionNotRead,

    /// <summary>A section that may state what is said to be missing has words that no fact was read from.</summary>
    [JsonStringEnumMemberName("wordsNotRead")]
    WordsNotRead,

    /// <summary>Words that may state what is said to be missing could not be settled.</summary>
    [JsonStringEnumMemberName("wordsUnclear")]
    WordsUnclear,

    /// <summary>What the finding is about was inferred, or is only the likeliest reading.</summary>
    [JsonStringEnumMemberName("factDoubtful")]
    FactDoubtful,
}
