using RegisterNotice.Documents;
using RegisterNotice.Documents.Composing;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Schedules;

/// <summary>Tells a data-protection officer what may be erased and when: a row for each data category, as a document for any of the writers.</summary>
public static class RetentionTable
{
    /// <summary>Composes the table.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="events">What the host knows; nothing unless given, and then the table tells what each period waits for.</param>
    /// <param name="language">Finnish, Swedish or English; another language gives English. Finnish where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    public static NoticeDocument Compose(Notice notice, RetentionEvents? events = null, LanguageTag? language = null)
    {
        var tongue = language ?? LanguageTag.Finnish;
        using var scribe = new Scribe(Guard.NotNull(notice), ComposeOptions.Default with { Language = tongue }, isForController: true);
        var schedule = RetentionSchedule.Of(notice);
        return new()
        {
            Language = scribe.Main,
            Title = scribe[SchedulePhrases.Title],
            Sections =
            [
                new()
                {
                    Heading = ReviewTexts.NameOf(notice, scribe.Main),
                    Blocks =
                    [
                        new TableBlock
                        {
                            Header =
                            [
                                scribe[SchedulePhrases.Category],
                                scribe[SchedulePhrases.KeptFor],
                                scribe[SchedulePhrases.ErasableFrom],
                            ],
                            Rows = [.. notice.DataCategories.Select(category => Row(scribe, schedule, category, events))],
                        },
                    ],
                },
            ],
        };
    }

    private static TableRow Row(Scribe scribe, RetentionSchedule schedule, DataCategory category, RetentionEvents? events) => new()
    {
        Cells =
        [
            category.Name.For(scribe.Main),
            string.Join("; ", schedule.RulesOf(category.Id)
                .Select(rule => RetentionPart.Brief(scribe, rule)?.Text.Trim())
                .Where(text => text is { Length: > 0 })),
            schedule.ForCategory(category.Id, events).ExplainIn(scribe.Main),
        ],
    };
}
