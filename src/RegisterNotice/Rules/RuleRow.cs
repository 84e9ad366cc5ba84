using NodaTime;
using RegisterNotice.Law;
using RegisterNotice.Validation;
using RegisterNotice.Words;

namespace RegisterNotice.Rules;

/// <summary>The words in which rules are written down: a row with code, name, grounds and check.</summary>
internal static class RuleRow
{
    /// <summary>A rule whose texts stand under its code in <see cref="RuleMessages"/>.</summary>
    public static NoticeRule Rule(string code, string name, RuleGround[] grounds, RuleCheck check, bool isToldOnce = false) => new()
    {
        Code = code,
        Name = name,
        Message = RuleMessages.MessageOf(code),
        Remedy = RuleMessages.RemedyOf(code),
        Grounds = grounds,
        Check = check,
        IsToldOnce = isToldOnce,
        IsOwn = true,
    };

    /// <summary>A rule whose findings with the same particulars have one cause, and are told as one.</summary>
    public static NoticeRule OnceRule(string code, string name, RuleGround[] grounds, RuleCheck check) =>
        Rule(code, name, grounds, check, isToldOnce: true);

    /// <summary>What data subjects must be told.</summary>
    public static RuleGround Information(Severity severity, params LegalReference[] citations) =>
        Ground(RuleSetName.Information, severity, citations);

    /// <summary>The record of processing activities.</summary>
    public static RuleGround Record(Severity severity, params LegalReference[] citations) =>
        Ground(RuleSetName.RecordOfProcessing, severity, citations);

    /// <summary>The record of a processor.</summary>
    public static RuleGround Processor(Severity severity, params LegalReference[] citations) =>
        Ground(RuleSetName.ProcessorRecord, severity, citations);

    /// <summary>Good practice.</summary>
    public static RuleGround Recommended(Severity severity, params LegalReference[] citations) =>
        Ground(RuleSetName.Recommended, severity, citations);

    /// <summary>The Personal Data Act, during its time.</summary>
    public static RuleGround OldAct(Severity severity,
        params LegalReference[] citations) => Ground(RuleSetName.PersonalDataAct, severity, citations) with
        {
            InForceFrom = Acts.PersonalDataAct.InForceFrom,
            InForceUntil = Acts.PersonalDataAct.InForceUntil,
        };

    /// <summary>A ground that begins later than the GDPR.</summary>
    public static RuleGround From(this RuleGround ground, int year, int month,
        int day) => ground with { InForceFrom = new LocalDate(year, month, day) };

    /// <summary>A place in the GDPR.</summary>
    public static LegalReference Gdpr(string provision) => Acts.Gdpr.At(provision);

    /// <summary>A place in the Data Protection Act (1050/2018).</summary>
    public static LegalReference Tsl(string provision) => Acts.DataProtectionAct.At(provision);

    /// <summary>A place in the Personal Data Act (523/1999).</summary>
    public static LegalReference HetiL(string provision) => Acts.PersonalDataAct.At(provision);

    /// <summary>A place in the Act on Electronic Communications Services (917/2014).</summary>
    public static LegalReference Svpl(string provision) => Acts.ElectronicCommunicationsServicesAct.At(provision);

    /// <summary>A place in the Accounting Act (1336/1997).</summary>
    public static LegalReference Kpl(string provision) => Acts.AccountingAct.At(provision);

    private static RuleGround Ground(RuleSetName set, Severity severity, LegalReference[] citations) => new()
    {
        Set = set,
        Severity = severity,
        Citations = citations,
        InForceFrom = Acts.Gdpr.InForceFrom,
    };
}
