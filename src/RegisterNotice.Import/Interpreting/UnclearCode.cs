using System.Text.Json.Serialization;

namespace RegisterNotice.Import;

/// <summary>Why words that look like a fact could not be settled. Later versions know more.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<UnclearCode>))]
public enum UnclearCode
{
    /// <summary>A day, and nothing says what happened or happens on it.</summary>
    [JsonStringEnumMemberName("dayWithoutMeaning")]
    DayWithoutMeaning,

    /// <summary>More facts of a kind than a notice states.</summary>
    [JsonStringEnumMemberName("tooManyFacts")]
    TooManyFacts,

    /// <summary>A placeholder where an e-mail address stood, such as <c>[email&#160;protected]</c>.</summary>
    [JsonStringEnumMemberName("hiddenEmail")]
    HiddenEmail,

    /// <summary>The pattern by which the addresses of many are made, such as <c>firstname.lastname@firm.example</c>; it is nobody's address.</summary>
    [JsonStringEnumMemberName("emailPattern")]
    EmailPattern,

    /// <summary>A business ID or a VAT number that stands with somebody who can have none.</summary>
    [JsonStringEnumMemberName("misplacedIdentifier")]
    MisplacedIdentifier,

    /// <summary>A fact that is less sure than <see cref="ImportOptions.LeastConfidence"/> asks for.</summary>
    [JsonStringEnumMemberName("belowConfidence")]
    BelowConfidence,

    /// <summary>A legal basis in the row of a table that names no purpose.</summary>
    [JsonStringEnumMemberName("basisWithoutPurpose")]
    BasisWithoutPurpose,
}
