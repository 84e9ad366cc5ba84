using NodaTime;
using RegisterNotice.Law;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Validation;

/// <summary>A day on which the report on a notice changes though the notice does not.</summary>
public sealed class ForecastDay
{
    internal ForecastDay(LocalDate day, NoticeReport report, NoticeReport before)
    {
        Day = day;
        Report = report;
        Appeared = Without(report.Findings, before.Findings);
        Gone = Without(before.Findings, report.Findings);
        Events = ValueList<LegalEvent>.Own([.. LegalEvents.Between(day, day).Where(Concerns)]);
    }

    /// <summary>The first day on which the report is so.</summary>
    public LocalDate Day { get; }

    /// <summary>The report from this day on.</summary>
    public NoticeReport Report { get; }

    /// <summary>What is found from this day on and was not on the day before.</summary>
    public IReadOnlyList<Finding> Appeared { get; }

    /// <summary>What was found on the day before and is not any more.</summary>
    public IReadOnlyList<Finding> Gone { get; }

    /// <summary>
    /// What happens to the law on this day that these findings name or rest on; empty where the cause is the notice's own time, such as a review that falls
    /// due.
    /// </summary>
    public IReadOnlyList<LegalEvent> Events { get; }

    /// <summary>Why the report changes, a sentence for each cause: what happens to the law, else what is found from this day on.</summary>
    /// <param name="language">Finnish, Swedish or English; another language gives English.</param>
    public IReadOnlyList<string> ReasonsIn(LanguageTag language) => Events.Count > 0
        ? ValueList<string>.Own([.. Events.Select(it => LegalEventPhrases.Say(it, Guard.NotNull(language)))])
        : ValueList<string>.Own([.. Appeared.Select(it => it.MessageIn(language))]);

    // An event that happens on the day by chance is no cause: the findings must speak of it.
    private bool Concerns(LegalEvent happened) => Appeared.Concat(Gone).Any(finding =>
        finding.Arguments.Values.Any(value => Names(happened, finding.Language).Any(name => value.Contains(name)))
        || (happened.Act is { } act && finding.Citations.Any(citation => citation.Act == act.Number)));

    private static IEnumerable<string> Names(LegalEvent happened, LanguageTag language) => new[]
    {
        LegalEventPhrases.NameOf(happened, language),
        happened.Act?.Name.For(language),
        happened.Act?.Number,
        happened.Decision?.Number,
        happened.Decision?.KnownAs,
    }.Where(static name => name is { Length: > 0 })!;

    private static ValueList<Finding> Without(IReadOnlyList<Finding> findings, IReadOnlyList<Finding> others)
    {
        var left = others.ToList();
        return ValueList<Finding>.Own([.. findings.Where(finding => !left.Remove(finding))]);
    }
}
