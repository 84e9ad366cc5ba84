namespace RegisterNotice.Words.Lexicon;

/// <summary>What a wording can betray; the phrases that do stand in <see cref="SignalPhrases"/>.</summary>
internal enum Signal
{
    /// <summary>A purpose so wide that it says nothing.</summary>
    VaguePurpose,

    /// <summary>Direct marketing, newsletters, marketing permissions.</summary>
    DirectMarketing,

    /// <summary>Profiling and segmenting.</summary>
    Profiling,

    /// <summary>Cookies, analytics and other tracking of visitors.</summary>
    Tracking,

    /// <summary>Draws, lotteries and competitions.</summary>
    Competitions,

    /// <summary>An enumeration that names examples or leaves room for more.</summary>
    OpenEnded,

    /// <summary>Passwords and other secrets by which people sign in.</summary>
    Credentials,

    /// <summary>A trait of the person that a customer register seldom needs: sex, age, mother tongue, profession.</summary>
    PersonalTrait,

    /// <summary>Registers given as a source without saying which.</summary>
    UnnamedRegister,

    /// <summary>Whether the data must be given, and what follows if not.</summary>
    ProvisionRequirement,

    /// <summary>A Finnish personal identity code: no phrase, but told by its check character.</summary>
    PersonalIdentityCode,

    /// <summary>Partners, third parties and the like, without a word on what they do.</summary>
    UnnamedRecipient,

    /// <summary>The Safe Harbour arrangement of 2000.</summary>
    SafeHarbour,

    /// <summary>The EU-US Privacy Shield of 2016.</summary>
    PrivacyShield,

    /// <summary>The standard contractual clauses of 2001 and 2010.</summary>
    OlderClauses,

    /// <summary>A web tool whose provider is outside the EEA.</summary>
    ThirdCountryTool,

    /// <summary>A social-media or advertising tool.</summary>
    JointTool,

    /// <summary>That somebody is a controller jointly.</summary>
    JointControl,

    /// <summary>A retention time that leaves all open.</summary>
    VagueRetention,

    /// <summary>A relationship that ends on a day: a membership, an employment, a tenancy.</summary>
    DatedRelationship,

    /// <summary>Accounting material of any kind.</summary>
    AccountingMaterial,

    /// <summary>Books and financial statements.</summary>
    AccountingBooks,

    /// <summary>Vouchers, invoices and business correspondence.</summary>
    AccountingVouchers,

    /// <summary>A right may be used once in a while only.</summary>
    FrequencyLimit,

    /// <summary>A request must be signed or made in person.</summary>
    SignatureDemanded,

    /// <summary>A request may be made by electronic means.</summary>
    ElectronicRequest,

    /// <summary>A right ends where its article does not let it end.</summary>
    RightNarrowed,

    /// <summary>A limitation that the articles on rights know.</summary>
    KnownLimitation,

    /// <summary>Within what time a request is answered.</summary>
    ResponseTime,

    /// <summary>That time is longer than a month.</summary>
    ResponseTimeTooLong,

    /// <summary>Using a right costs something.</summary>
    FeeCharged,

    /// <summary>Using a right costs nothing, or only where Article 12(5) or 15(3) allows it.</summary>
    NoFee,

    /// <summary>The personal identity code proves who somebody is.</summary>
    ProofByIdentityCode,

    /// <summary>A profile or a score decides about people.</summary>
    DecidingProfile,

    /// <summary>Nothing is disclosed, or only what the law or the person allows.</summary>
    DisclosureDenied,

    /// <summary>Data are disclosed as a matter of course.</summary>
    DisclosureAffirmed,

    /// <summary>A denial with an exception.</summary>
    Exception,

    /// <summary>A provider whose group is outside the EEA.</summary>
    ProviderOutsideEea,

    /// <summary>Only the controller's own staff handles the data.</summary>
    PersonnelOnly,

    /// <summary>Others maintain the system for the controller.</summary>
    OutsideMaintenance,

    /// <summary>How visitors consent to cookies.</summary>
    CookieConsent,

    /// <summary>How long cookies last.</summary>
    CookieLifetime,

    /// <summary>Whether others get data from cookies.</summary>
    CookieAccess,

    /// <summary>Prior consent to electronic direct marketing, or the conditions of its exception.</summary>
    MarketingConsent,

    /// <summary>Direct marketing by post or by a person on the phone.</summary>
    MarketingOnPaper,

    /// <summary>A contact detail that the supervisory authority no longer has.</summary>
    FormerAuthorityDetail,

    /// <summary>A body that has been renamed, merged or abolished.</summary>
    RenamedBody,

    /// <summary>The notice is called a rekisteriseloste.</summary>
    AbolishedDocument,

    /// <summary>A tool's provider is named.</summary>
    ToolProvider,

    /// <summary>Words that templates leave for their user to replace.</summary>
    TemplateWords,

    /// <summary>The reader is told to look from time to time whether the notice has changed.</summary>
    CheckForChanges,
}
