using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>Kinds of processing that notices speak of and that the law treats in their own ways.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public enum ProcessingActivity
{
    /// <summary>
    /// A value of a newer version, which this one does not know; the word itself is kept in <see cref="NoticePart.AdditionalMembers"/> of the part.
    /// </summary>
    Unknown = -1,

    /// <summary>Taking, handling and delivering orders.</summary>
    OrderFulfilment,

    /// <summary>Invoicing and payments.</summary>
    Invoicing,

    /// <summary>Keeping accounts (Accounting Act 1336/1997).</summary>
    Accounting,

    /// <summary>Collecting debts.</summary>
    DebtCollection,

    /// <summary>Judging creditworthiness.</summary>
    CreditAssessment,

    /// <summary>Keeping up the relation with a customer.</summary>
    CustomerRelationship,

    /// <summary>Answering and helping customers.</summary>
    CustomerService,

    /// <summary>Telling people of matters other than marketing.</summary>
    Communication,

    /// <summary>Direct marketing (Article 21(2); Act 917/2014, chapter 24).</summary>
    DirectMarketing,

    /// <summary>Showing advertisements to people who have visited before.</summary>
    Remarketing,

    /// <summary>Profiling (Article 4(4)).</summary>
    Profiling,

    /// <summary>Measuring and analysing the use of a service.</summary>
    Analytics,

    /// <summary>Statistics (Article 89).</summary>
    Statistics,

    /// <summary>Scientific or historical research (Article 89).</summary>
    Research,

    /// <summary>Market research and opinion polls.</summary>
    MarketResearch,

    /// <summary>Draws, lotteries and competitions.</summary>
    Competitions,

    /// <summary>Developing products and services.</summary>
    ServiceDevelopment,

    /// <summary>Recruiting staff.</summary>
    Recruitment,

    /// <summary>Employment (Act 759/2004).</summary>
    Employment,

    /// <summary>Membership of an association.</summary>
    Membership,

    /// <summary>Arranging events.</summary>
    Events,

    /// <summary>Education and training.</summary>
    Education,

    /// <summary>Health care and social welfare.</summary>
    HealthCare,

    /// <summary>Camera surveillance.</summary>
    CameraSurveillance,

    /// <summary>Control of access to premises.</summary>
    AccessControl,

    /// <summary>Recording calls.</summary>
    CallRecording,

    /// <summary>Protecting information systems and finding misuse.</summary>
    InformationSecurity,

    /// <summary>Meeting a duty laid down by law.</summary>
    StatutoryDuty,

    /// <summary>Archiving in the public interest (Article 89).</summary>
    Archiving,
}
