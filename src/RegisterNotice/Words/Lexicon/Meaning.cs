#pragma warning disable CA1028 // A byte keeps the tables small.
namespace RegisterNotice.Words.Lexicon;

/// <summary>What the words of notices are about; the words themselves stand in <see cref="MeaningWords"/>.</summary>
internal enum Meaning : byte
{
    // How something is said.
    Not, Except, Only, May, Should, Without, Necessary, Introduction,

    // Legal bases.
    Basis, LegalBasisNoun, Consent, Contract, LegalObligation, VitalInterests, PublicTask, LegitimateInterests, RelevantConnection, PersonalDataAct, Processing, ExplicitConsent, ByConsent,

    // Movement of data.
    Disclose, Move, Sell, Recipient, OnBehalf, Authority, LawRequires, InternalUse, Publish, SeeData, Union, Outside, ThirdCountry, StandardClauses, AdequacyDecision, PrivacyShield, BindingRules, Derogation, Outsource, ThirdParty, Partner, Processor, GroupCompany, Country, RecipientName, RecipientCategory, LegalForm, Located, Sent, SafeHarbour,

    // Retention.
    Keep, Remove, AsLongAs, Until, ReviewEvery, NoLongerNeeded, Indefinitely, Accounting, LawPeriod, MonthPeriod, AnswerVerb, StartOfPeriod,

    // Rights.
    Right, HasRight, Access, Check, Copy, Rectify, Erase, Restrict, Object, Forbid, DirectMarketing, Marketing, Portability, WithdrawConsent, Complain, SupervisoryAuthority, AutomatedDecision, Profiling, Request, InWriting, Signed, InPerson, ProveIdentity, Reasoned, OncePerYear, FreeOfCharge, Fee, WithinTime, SelfService, Form, ByPost, ByEmail, ByPhone, IdentityCode, Newsletter, GdprTime, OverridingGround, LimitOfRight, ByRemoving, SubjectedTo,

    // Sources.
    FromSubject, FromUse, PublicRegister, OtherRegister, FromOthers, FromController, Derived, PublicSource,

    // Cookies.
    Cookie, Session, Persistent, EssentialCookie, BrowserSettings, CookieConsent, ToolAnalytics, ToolSocial, TrackingTool, UseVerb, NotUsed,

    // Security.
    AccessControl, Credentials, Encryption, Firewall, PhysicalLock, Backup, Log, Confidential, Training, Destroy, Updates, Paper, Digital, Pseudonym,

    // Purposes.
    Orders, Delivery, Invoicing, DebtCollection, Credit, CustomerRelationship, CustomerService, Communication, Remarketing, Analytics, Statistics, Research, MarketResearch, Competition, Development, Recruitment, Employment, Membership, Event, Education, HealthCare, Camera, AccessToPremises, CallRecording, InformationSecurity, StatutoryDuty, Archiving, PurposeWord, PurposeNoun, InOrderTo,

    // Data.
    Health, OriginOrBelief, Criminal, Password, Mandatory, Voluntary, DataWord, DataSubjectWord, Biometric,

    // Parties and papers.
    ControllerWord, ContactWord, OfficerWord, OfficerNone, MaintainsRegister, Drafted, Updated, Effective, LawInForce, RegisterWord, RegisterNoun, WhoProcesses, Template, JointControllers, ActName, WrittenAt, WebSign, HiddenEmail, Article, OtherPurposes, WithinUnion, Ombudsman, NoticeWord,
}
