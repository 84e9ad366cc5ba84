using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>Which of several periods decides.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public enum PeriodCombination
{
    /// <summary>
    /// A value of a newer version, which this one does not know; the word itself is kept in <see cref="NoticePart.AdditionalMembers"/> of the part.
    /// </summary>
    Unknown = -1,

    /// <summary>The one that ends last.</summary>
    Longest,

    /// <summary>The one that ends first.</summary>
    Earliest,
}
