using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>The event from which a retention period runs.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public enum RetentionStart
{
    /// <summary>
    /// A value of a newer version, which this one does not know; the word itself is kept in <see cref="NoticePart.AdditionalMembers"/> of the part.
    /// </summary>
    Unknown = -1,

    /// <summary>The data were collected.</summary>
    Collection,

    /// <summary>The latest purchase, payment or other transaction.</summary>
    Transaction,

    /// <summary>The data subject was last active.</summary>
    LastActivity,

    /// <summary>The customer or other relationship ended.</summary>
    EndOfRelationship,

    /// <summary>The contract ended.</summary>
    EndOfContract,

    /// <summary>The membership ended.</summary>
    EndOfMembership,

    /// <summary>The employment ended.</summary>
    EndOfEmployment,

    /// <summary>The position was filled.</summary>
    EndOfRecruitment,

    /// <summary>The event was over.</summary>
    EndOfEvent,

    /// <summary>The matter was settled.</summary>
    EndOfCase,

    /// <summary>Consent was withdrawn.</summary>
    WithdrawalOfConsent,

    /// <summary>The calendar year in which the data were collected ended.</summary>
    EndOfCalendarYear,

    /// <summary>The financial year ended (Accounting Act 1336/1997, chapter 2, section 10, subsection 1: books).</summary>
    EndOfFinancialYear,

    /// <summary>The calendar year ended in which the financial year ended (Accounting Act 1336/1997, chapter 2, section 10, subsection 2: vouchers).</summary>
    EndOfYearOfFinancialYear,

    /// <summary>The data subject was born.</summary>
    Birth,

    /// <summary>The data subject died.</summary>
    Death,

    /// <summary>The care or the treatment ended.</summary>
    EndOfCare,

    /// <summary>The data subject was told of the decision.</summary>
    DecisionNotified,

    /// <summary>The school year ended (on 31 July, Basic Education Act 628/1998, section 23).</summary>
    EndOfSchoolYear,

    /// <summary>Another event, which is told in words.</summary>
    Other,
}
