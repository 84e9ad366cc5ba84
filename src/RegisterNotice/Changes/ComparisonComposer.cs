using RegisterNotice.Changes.Telling;
using RegisterNotice.Words;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Changes;

/// <summary>Composes the page "What changed" of a comparison, for any of the writers of documents.</summary>
public static class ComparisonComposer
{
    private const int OldColumn = 1;
    private const int NewColumn = 2;

    private static readonly ChangeWeight[] HeaviestFirst = [ChangeWeight.Material, ChangeWeight.Notable, ChangeWeight.Editorial];

    /// <summary>Composes the page.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="readers">For whom.</param>
    /// <param name="language">Finnish, Swedish or English; another language gives English, null the first of the new revision's that is one of them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static NoticeDocument Compose(
        NoticeComparison comparison,
        ChangeReaders readers = ChangeReaders.DataSubjects,
        LanguageTag? language = null)
    {
        var tongue = LanguageFallback.Main(language ?? NoticeLanguage.Of(Guard.NotNull(comparison).New));
        var sections = new List<DocumentSection> { Lead(comparison, readers, tongue) };
        foreach (var weight in HeaviestFirst)
        {
            FactChange[] changes = [.. comparison.Changes.Where(change => change.Weight == weight)];
            if (changes.Length > 0 && (readers == ChangeReaders.Reviewers || weight != ChangeWeight.Editorial))
            {
                sections.Add(new()
                {
                    Heading = ChangePagePhrases.Headings[(weight, readers)][tongue],
                    Kinds = [SectionKind.Changes],
                    Blocks = [readers == ChangeReaders.Reviewers ? Table(changes, tongue) : List(changes, tongue)],
                });
            }
        }

        return new() { Language = tongue, Title = ChangePagePhrases.Title[tongue], Sections = sections };
    }

    private static DocumentSection Lead(NoticeComparison comparison, ChangeReaders readers, LanguageTag language)
    {
        var given = (comparison.New.RegisterName ?? comparison.New.Title) is { Count: > 0 } text ? text.For(language) : comparison.New.Id;

        // The sentence has a full stop of its own behind the name.
        var name = given.TrimEnd('.');
        var lead = comparison.New.UpdatedOn is { } day
            ? ChangePagePhrases.LeadOfDay.Fill(language, ("name", name), ("day", Enumeration.Write(day, language)))
            : ChangePagePhrases.Lead.Fill(language, ("name", name));
        var isToldNothing = readers == ChangeReaders.Reviewers ? comparison.IsEmpty : comparison.Weight is null or ChangeWeight.Editorial;
        var said = isToldNothing ? ChangePagePhrases.Nothing[language] : Effect(comparison, language);
        return new()
        {
            Kinds = [SectionKind.Changes],
            Blocks = said is null
                ? [new ParagraphBlock { Text = lead }]
                : [new ParagraphBlock { Text = lead }, new ParagraphBlock { Text = said }],
        };
    }

    // The day of effect of an earlier revision says nothing of this one.
    private static string? Effect(NoticeComparison comparison, LanguageTag language) =>
        comparison.New.EffectiveFrom is { } day && day != comparison.Old.EffectiveFrom
            ? ChangePagePhrases.Effect.Fill(language, ("day", Enumeration.Write(day, language)))
            : null;

    // What is the same for many parts, such as one new address for all rights, is told in as many sentences as there are parts.
    private static ListBlock List(FactChange[] changes, LanguageTag language) => new()
    {
        Items = [.. changes.Select(change => change.MessageIn(language)).Distinct().Select(message => new ListItem { Text = message })],
    };

    private static TableBlock Table(FactChange[] changes, LanguageTag language) => new()
    {
        Header = [.. ChangePagePhrases.Columns.Select(column => column[language])],
        Rows = [.. changes.Select(change => Row(change, language))],
    };

    private static TableRow Row(FactChange change, LanguageTag language)
    {
        var (old, @new) = (ValueWords.Whole(change.OldValue, language), ValueWords.Whole(change.NewValue, language));
        var cells = new[] { change.MessageIn(language), old, @new, change.CitationIn(language), change.Pointer.ToString() };
        return new() { Cells = cells, CellMarks = [.. WordMarks.Of(old, @new, OldColumn, NewColumn)] };
    }
}
