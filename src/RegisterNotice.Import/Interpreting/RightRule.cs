using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>What a sentence must mean, and where it must stand, to state a right.</summary>
/// <param name="right">The right.</param>
/// <param name="all">What it must mean, all of it.</param>
internal sealed class RightRule(RightKind right, params ReadOnlySpan<Meaning> all)
{
    private readonly MeaningSet all = MeaningSet.Of(all);
    private readonly MeaningSet none;

    public RightKind Right { get; } = right;

    /// <summary>Places of which one is enough.</summary>
    public RightPlace At { get; init; }

    /// <summary>Sections of which it is enough that a heading announces one.</summary>
    public SectionKind[] Under { get; init; } = [];

    /// <summary>What the sentence must not mean, none of it.</summary>
    public Meaning[] None { init => none = MeaningSet.Of(value); }

    /// <summary>What makes the sentence one about something else.</summary>
    public Predicate<Sentence>? Unless { get; init; }

    /// <summary>Whether a sentence states the right.</summary>
    public bool Holds(Sentence sentence, RightPlace place) =>
        sentence.Meanings.HasAllOf(all)
        && !sentence.Meanings.HasAnyOf(none)
        && ((place & At) != default(RightPlace) || sentence.Section.AnnouncesAny(Under))
        && Unless?.Invoke(sentence) != true;
}
