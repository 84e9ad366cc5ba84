using NodaTime;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Validation;
using RegisterNotice.Words;
using RegisterNotice.Words.Phrases;
using static RegisterNotice.Rules.RuleRow;
using static RegisterNotice.Validation.Severity;

namespace RegisterNotice.Rules;

/// <summary>RN8: whether the versions of a notice in its languages say the same.</summary>
internal static class LanguageVersionRules
{
    public static NoticeRule LanguageVersionLags { get; } = Rule("RN8020", nameof(LanguageVersionLags),
        [Information(Warning, Gdpr("12(1)"))],
        static it =>
        {
            if (Latest(it.Notice) is not { } latest)
            {
                return;
            }

            for (var i = 0; i < it.Notice.LanguageVersions.Count; i++)
            {
                if (it.Notice.LanguageVersions[i] is { UpdatedOn: { } day } version && day < latest)
                {
                    it.Report(
                        Place.Of(NoticeShape.LanguageVersions, i).Of(LanguageVersionShape.UpdatedOn),
                        ("language", version.Language.Value),
                        ("date", Date(it, day)),
                        ("latest", Date(it, latest)));
                }
            }
        });

    public static IReadOnlyList<NoticeRule> All { get; } = [LanguageVersionLags];

    // The version that counts tells how fresh the others must be; where none does, the latest day that anything of the notice names.
    private static LocalDate? Latest(Notice notice)
    {
        var latest = notice.UpdatedOn;
        foreach (var version in notice.LanguageVersions.AsSpan())
        {
            if (version is { Authentic: true, UpdatedOn: { } day })
            {
                return day;
            }

            latest = version.UpdatedOn is { } other && (latest is null || other > latest) ? other : latest;
        }

        return latest;
    }

    private static string Date(RuleContext it, LocalDate day) => Enumeration.Write(day, LanguageFallback.Main(it.Language));
}
