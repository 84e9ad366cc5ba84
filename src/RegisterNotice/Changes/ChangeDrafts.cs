using NodaTime;
using RegisterNotice.Words;

namespace RegisterNotice.Changes;

/// <summary>Drafts what a notice says of its own changes.</summary>
public static class ChangeDrafts
{
    /// <summary>
    /// An entry for each material and notable change, to be put into <see cref="Notice.Changes"/> of the new revision once a person has read it; equal ones
    /// once. Each is told in those of the new revision's languages that are Finnish, Swedish or English, in English where none is.
    /// </summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="date">The day of the change; null for the day on which the new revision takes effect, else on which it was updated.</param>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static IReadOnlyList<NoticeChange> Of(NoticeComparison comparison, LocalDate? date = null)
    {
        var @new = Guard.NotNull(comparison).New;
        LanguageTag[] written = [.. @new.Languages.Where(LanguageFallback.IsWritten).Select(LanguageFallback.Main).Distinct()];
        var languages = written.Length > 0 ? written : [LanguageTag.English];
        return ValueList<NoticeChange>.Own(
        [
            .. comparison.Changes
                .Where(change => change.Weight != ChangeWeight.Editorial)
                .Select(change => new NoticeChange
                {
                    Date = date ?? @new.EffectiveFrom ?? @new.UpdatedOn,
                    Summary = languages.Aggregate(LocalizedText.Empty, (text, language) => text.With(language, change.MessageIn(language))),
                    NewPurpose = change is { Kind: ChangeKind.Added, NewValue: Purpose },
                    PurposeIds = change is { Kind: ChangeKind.Added, NewValue: Purpose purpose } ? [purpose.Id] : [],
                })
                .Distinct(),
        ]);
    }
}
