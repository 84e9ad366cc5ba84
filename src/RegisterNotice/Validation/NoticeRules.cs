using RegisterNotice.Json.Reading;
using RegisterNotice.Rules;

namespace RegisterNotice.Validation;

/// <summary>The library's own rules.</summary>
public static class NoticeRules
{
    /// <summary>All rules that notices are checked against, in the order of their codes.</summary>
    public static IReadOnlyList<NoticeRule> All { get; } = ValueList<NoticeRule>.Own(
    [
        .. new[]
        {
            PartyRules.All, RepresentationRules.All, PurposeRules.All, BasisRules.All, DataRules.All, DataUseRules.All,
            RecipientRules.All, DerogationRules.All, RetentionRules.All, RightsRules.All, RequestRules.All, DecisionRules.All,
            ContradictionRules.All, RepetitionRules.All, ExemptionRules.All, CookieRules.All, CookieConsentRules.All, PresentationRules.All,
            PeriodRules.All, AuthorityRules.All,
        }.SelectMany(part => part).OrderBy(rule => rule.Code, StringComparer.Ordinal),
    ]);

    /// <summary>What can be wrong with a document before it is a notice; reading reports these.</summary>
    public static IReadOnlyList<RuleDescription> OfReading { get; } = ValueList.From(ReadingRules.All);

    /// <summary>What keeps a page from being brought over as a notice; importing reports these.</summary>
    public static IReadOnlyList<RuleDescription> OfImport { get; } = ValueList.From(ImportRules.All);

    /// <summary>What is wrong with a revision beside the one before it; <c>NoticeComparison.Validate</c> reports these.</summary>
    public static IReadOnlyList<RuleDescription> OfRevisions { get; } = ValueList.From(RevisionRules.All);

    /// <summary>The rule with a code that notices are checked against, or null where there is none.</summary>
    /// <param name="code">The code, such as <c>RN1001</c>.</param>
    public static NoticeRule? Find(string code) => All.FirstOrDefault(rule => rule.Code == code);

    /// <summary>What a code stands for, be it reported by checking, reading, importing or comparing; null where no rule of the library has it.</summary>
    /// <param name="code">The code, such as <c>RN9001</c>.</param>
    public static RuleDescription? Describe(string code) =>
        Find(code) ?? OfReading.Concat(OfImport).Concat(OfRevisions).FirstOrDefault(rule => rule.Code == code);

    /// <summary>The place in the fixed order of rules; hosts' own rules come last.</summary>
    internal static int IndexOf(NoticeRule rule)
    {
        for (var i = 0; i < All.Count; i++)
        {
            if (ReferenceEquals(All[i], rule))
            {
                return i;
            }
        }

        return int.MaxValue;
    }
}
