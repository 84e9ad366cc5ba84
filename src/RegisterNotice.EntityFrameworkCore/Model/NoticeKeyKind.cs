namespace RegisterNotice.EntityFrameworkCore;

/// <summary>What notices can be looked for by. Stored as the name of the member.</summary>
public enum NoticeKeyKind
{
    /// <summary>The business id of a controller, with its hyphen: <c>2345678-2</c>.</summary>
    /// <remarks>Finnish: <i>Y-tunnus</i>.</remarks>
    BusinessId = 1,

    /// <summary>The name of a recipient of data, of one to whom they are transferred, or of a sub-processor, as the notice writes it.</summary>
    /// <remarks>Finnish: <i>vastaanottaja</i>.</remarks>
    Recipient = 2,

    /// <summary>
    /// A country to which data are transferred, or in which a recipient or a sub-processor is established or processes them (ISO 3166-1 alpha-2): <c>US</c>.
    /// </summary>
    RecipientCountry = 3,

    /// <summary>A language in which the notice is published (BCP 47): <c>fi</c>.</summary>
    Language = 4,

    /// <summary>The identifier of a purpose, <see cref="RegisterNotice.Purpose.Id"/>.</summary>
    Purpose = 5,

    /// <summary>
    /// The first day after the notice was last updated on which it promises to review the need to keep data (ISO 8601): <c>2027-01-31</c>.
    /// </summary>
    RetentionReview = 6,

    /// <summary>The code of a rule by which something was found when the notice was judged last: <c>RN2002</c>.</summary>
    FindingCode = 7,

    /// <summary>The day on which the controller has set the notice itself to be reviewed (ISO 8601): <c>2027-01-31</c>.</summary>
    NoticeReview = 8,
}
