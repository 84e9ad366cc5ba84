namespace RegisterNotice.Text.Signals;

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
}
