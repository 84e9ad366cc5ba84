using RegisterNotice.Validation;

namespace RegisterNotice.Tool.Texts;

/// <summary>What the command line calls severities and rule sets.</summary>
internal static class RuleNames
{
    /// <summary>The sets that can be asked for, by their names; each is made when it is, for that takes longer than any other part of the start.</summary>
    public static IReadOnlyDictionary<string, Func<NoticeRuleSet>> Sets { get; } =
        new Dictionary<string, Func<NoticeRuleSet>>(StringComparer.Ordinal)
        {
            ["information"] = () => NoticeRuleSet.Information,
            ["record"] = () => NoticeRuleSet.RecordOfProcessing,
            ["processor"] = () => NoticeRuleSet.ProcessorRecord,
            ["personalDataAct"] = () => NoticeRuleSet.PersonalDataAct,
            ["recommended"] = () => NoticeRuleSet.Information.With(NoticeRuleSet.Recommended),
            ["all"] = () => NoticeRuleSet.All,
        };

    /// <summary>All severities, the gravest first.</summary>
    public static IReadOnlyList<string> Severities { get; } = [.. Enum.GetValues<Severity>().OrderDescending().Select(ReportJson.Name)];

    public static Severity SeverityOf(string name) => Enum.GetValues<Severity>().Single(severity => ReportJson.Name(severity) == name);

    public static string Name(RuleSetName set) => set switch
    {
        RuleSetName.Information => "information",
        RuleSetName.RecordOfProcessing => "record",
        RuleSetName.ProcessorRecord => "processor",
        RuleSetName.PersonalDataAct => "personalDataAct",
        _ => "recommended",
    };
}
