#pragma warning disable CA1028 // Two bytes keep the tables small.
namespace RegisterNotice.Words.Lexicon;

/// <summary>What the words of notices mean, to the importer and to the rules alike; the words themselves stand in <see cref="LexiconTable"/>.</summary>
/// <remarks>What has a summary is judged by whole sentences, or asked by rules; the rest is what its name says.</remarks>
internal enum Meaning : ushort
{
    // How something is said: denied, limited, allowed, demanded.
    Not, NotBehind, ClauseBreak, Except, Only, May, Should, Without, Necessary, Introduction,

    /// <summary>A denial with an exception.</summary>
    Exception,

    /// <summary>An enumeration that names examples or leaves room for more.</summary>
    OpenEnded,

    // Verbs that are denied: what is not done.
    DiscloseDenied, SellDenied, PublishDenied, MoveDenied, KeepDenied, RemoveDenied, ProcessingDenied, UseDenied, CollectDenied, ChargeDenied,

    // Legal bases.
    Basis, LegalBasisNoun, Consent, Contract, LegalObligation, VitalInterests, PublicTask, LegitimateInterests, RelevantConnection,
    PersonalDataAct, Processing, ExplicitConsent, ByConsent,

    /// <summary>An act is named that the tables need not know: a word that ends as names of acts do.</summary>
    NamesLaw,

    // What data are used for.
    PurposeWord, PurposeNoun, InOrderTo, OtherPurposes, Orders, Delivery, Invoicing, DebtCollection, Credit, CustomerRelationship,
    CustomerService, Communication, Remarketing, Analytics, Statistics, MarketResearch, Development, Recruitment,
    Employment, Membership, Event, Education, HealthCare, Camera, AccessToPremises, CallRecording, InformationSecurity, Archiving,

    /// <summary>A purpose so wide that it says nothing.</summary>
    VaguePurpose,

    /// <summary>Draws, lotteries and competitions.</summary>
    Competition,

    // The data, and the people they are about.
    DataWord, Collect, DataSubjectWord, Health, OriginOrBelief, Biometric, Criminal, Voluntary,

    /// <summary>A datum, called by its name: a name, an address, a code, an order, a picture.</summary>
    DataItem,

    /// <summary>Passwords and other secrets by which people sign in.</summary>
    PasswordStored,

    /// <summary>A trait of the person that a customer register seldom needs: sex, age, mother tongue, profession.</summary>
    PersonalTrait,

    /// <summary>Whether the data must be given, and what follows if not.</summary>
    ProvisionRequirement,

    /// <summary>A Finnish personal identity code: no phrase, but told by its check character.</summary>
    PersonalIdentityCode,

    /// <summary>Special categories of data (Article 9(1)), called by their names.</summary>
    SpecialCategoryData,

    /// <summary>Data on convictions and offences (Article 10), called by their names.</summary>
    CriminalOffenceData,

    /// <summary>Children as data subjects.</summary>
    Children,

    /// <summary>The consent of whoever has parental responsibility.</summary>
    ParentalConsent,

    /// <summary>A service given online, such as a game or an application.</summary>
    OnlineService,

    /// <summary>What an employee may refuse without harm: pictures, hobbies, next of kin.</summary>
    FreelyRefused,

    /// <summary>Social media and what search engines find.</summary>
    SocialMedia,

    /// <summary>From whom an employer may have data on employees, with their consent or by law.</summary>
    SourceOfEmployer,

    // Where data come from.
    FromSubject, FromUse, Obtain, PublicRegister, OtherRegister, FromOthers, FromController, Derived, PublicSource,

    /// <summary>What is needed before there is a contract.</summary>
    ToEnterContract,

    /// <summary>Cameras, sensors, meters and gates, which see people without asking them.</summary>
    Observed,

    /// <summary>Registers given as a source without saying which.</summary>
    UnnamedRegister,

    // Who gets data: disclosures, recipients, processors.
    Disclose, Sell, HandOver, Recipient, OnBehalf, Authority, LawRequires, InternalUse, Publish, SeeData, Outsource, ThirdParty, Partner,
    Processor, RecipientName, RecipientCategory, LegalForm,

    /// <summary>Partners, third parties and the like, without a word on what they do.</summary>
    UnnamedRecipient,

    /// <summary>Nothing is disclosed, or only what the law or the person allows.</summary>
    DisclosureDenied,

    /// <summary>Data are disclosed as a matter of course.</summary>
    DisclosureAffirmed,

    /// <summary>Only the controller's own staff handles the data.</summary>
    PersonnelOnly,

    /// <summary>Others maintain the system for the controller.</summary>
    OutsideMaintenance,

    /// <summary>Data are processed on behalf of customers or other controllers.</summary>
    OnBehalfOfCustomers,

    // Where data go: the Union and what is outside it.
    Move, Union, WithinUnion, Outside, ThirdCountry, Located, Sent, StandardClauses, AdequacyDecision, PrivacyShield, SafeHarbour,
    BindingRules, Country,

    /// <summary>The Safe Harbour arrangement of 2000.</summary>
    SafeHarbourCited,

    /// <summary>The EU-US Privacy Shield of 2016.</summary>
    PrivacyShieldCited,

    /// <summary>The standard contractual clauses of 2001 and 2010.</summary>
    OlderClauses,

    /// <summary>A web tool whose provider is outside the EEA.</summary>
    ThirdCountryTool,

    /// <summary>A tool's provider is named.</summary>
    ToolProvider,

    /// <summary>A social-media or advertising tool.</summary>
    JointTool,

    /// <summary>A provider whose group is outside the EEA.</summary>
    ProviderOutsideEea,

    // How long data are kept.
    Keep, Remove, AsLongAs, Until, ReviewEvery, NoLongerNeeded, Indefinitely, Accounting, LawPeriod, MonthPeriod, StartOfPeriod,

    /// <summary>That something needs the data still: a purpose, a demand.</summary>
    PurposeLasts,

    /// <summary>A retention time that leaves all open.</summary>
    VagueRetention,

    /// <summary>What protects data that are kept for research: archiving, anonymising, safeguards.</summary>
    KeptWithSafeguards,

    /// <summary>A relationship that ends on a day: a membership, an employment, a tenancy.</summary>
    DatedRelationship,

    /// <summary>Accounting material of any kind.</summary>
    AccountingMaterial,

    /// <summary>Books and financial statements.</summary>
    AccountingBooks,

    /// <summary>Vouchers, invoices and business correspondence.</summary>
    AccountingVouchers,

    // How data are protected.
    AccessControl, Credentials, Encryption, Firewall, PhysicalLock, Backup, Log, Confidential, Training, Destroy, Updates, Paper,
    Digital, Pseudonym,

    // The rights of people.
    Right, HasRight, Access, Check, Rectify, Erase, Restrict, Object, Forbid, Portability, WithdrawConsent, Complain,
    SupervisoryAuthority, OverridingGround, LimitOfRight, ByRemoving,

    /// <summary>That a right does not apply to the processing at all, as where a law takes it away.</summary>
    RightDisapplied,

    /// <summary>That a law restricts a right.</summary>
    RightRestricted,

    /// <summary>Exemptions from informing data subjects.</summary>
    ExemptionFromInforming,


    /// <summary>A right ends where its article does not let it end.</summary>
    RightNarrowed,

    /// <summary>A limitation that the articles on rights know.</summary>
    KnownLimitation,

    // How rights are used, what may be demanded for it, and what it costs.
    Request, InWriting, Signed, InPerson, ProveIdentity, IdentityCode, Reasoned, OncePerYear, OncePerHalfYear, FreeOfCharge, Fee,
    Charge, WithinTime, GdprTime,
    AnswerVerb, SelfService, Form, ByPost, ByEmail,

    /// <summary>A request must be signed.</summary>
    SignatureDemanded,

    /// <summary>A request must be made in person.</summary>
    PresenceDemanded,

    /// <summary>The personal identity code proves who somebody is.</summary>
    ProofByIdentityCode,

    /// <summary>A right may be used once in a while only.</summary>
    FrequencyLimit,

    /// <summary>Using a right costs nothing, or only where Article 12(5) or 15(3) allows it.</summary>
    NoFee,

    /// <summary>Using a right costs something.</summary>
    FeeCharged,

    /// <summary>Within what time a request is answered.</summary>
    ResponseTime,

    /// <summary>That time is longer than a month.</summary>
    ResponseTimeTooLong,

    /// <summary>A request may be made by electronic means.</summary>
    ElectronicRequest,

    // Decisions by machines, profiles.
    AutomatedDecision, SubjectedTo,

    /// <summary>A person looks at an automated decision, or it can be contested.</summary>
    HumanIntervention,

    /// <summary>What can be asked of an authority that decided: that it look again, or that a court does.</summary>
    AdministrativeRemedy,

    /// <summary>Profiling and segmenting.</summary>
    Profiling,

    /// <summary>Profiling, and what is not done without it: personalising, targeting.</summary>
    ProfilingActivity,

    /// <summary>A profile or a score decides about people.</summary>
    DecidingProfile,

    // Marketing.
    DirectMarketing, Marketing, Newsletter,

    /// <summary>Direct marketing, newsletters, marketing permissions.</summary>
    MarketingActivity,

    /// <summary>Prior consent to electronic direct marketing, or the conditions of its exception.</summary>
    MarketingConsent,

    /// <summary>Direct marketing by post or by a person on the phone.</summary>
    MarketingOnPaper,

    // Cookies and the tools that follow visitors.
    Cookie, Session, Persistent, ToolAnalytics, UseVerb, NotUsed, TrackingTool,

    /// <summary>How visitors consent to cookies.</summary>
    CookieConsent,

    /// <summary>Visitors are asked for consent to cookies.</summary>
    CookieConsentAsked,

    /// <summary>Consent to cookies is read from a browser's settings or from going on, which is none.</summary>
    CookieConsentImplied,

    /// <summary>How consent to cookies is withdrawn or changed.</summary>
    CookieWithdrawal,

    /// <summary>What cookies are for.</summary>
    CookiePurpose,

    /// <summary>How long cookies last.</summary>
    CookieLifetime,

    /// <summary>Whether others get data from cookies.</summary>
    CookieAccess,

    /// <summary>Cookies, analytics and other tracking of visitors.</summary>
    Tracking,

    // Who is responsible, and how they are reached.
    ControllerWord, ContactWord, OfficerWord, OfficerNone, MaintainsRegister, WhoProcesses, Ombudsman, WrittenAt, WebSign,
    HiddenEmail,

    /// <summary>That somebody is a controller jointly.</summary>
    JointControl,

    /// <summary>A contact detail that the supervisory authority no longer has.</summary>
    FormerAuthorityDetail,

    /// <summary>A body that has been renamed, merged or abolished.</summary>
    RenamedBody,

    // The notice itself: its dates, its name, the law it cites.
    Drafted, Updated, Effective, LawInForce, Article, RegisterNoun, NoticeWord, ActName,

    /// <summary>The notice is called a rekisteriseloste.</summary>
    AbolishedDocument,

    /// <summary>Words that templates leave for their user to replace.</summary>
    TemplateWords,

    /// <summary>The reader is told to look from time to time whether the notice has changed.</summary>
    CheckForChanges,
}
