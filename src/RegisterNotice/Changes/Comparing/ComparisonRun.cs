using RegisterNotice.Changes.Telling;
using RegisterNotice.Changes.Weights;
using RegisterNotice.Json.Values;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Changes.Comparing;

/// <summary>Two revisions while they are compared: which parts are the same, and what has been found.</summary>
internal sealed class ComparisonRun
{
    private readonly List<FactChange> changes = [];
    private readonly HashSet<(string Part, LocalizedText Old, LocalizedText New)> texts = [];
    private readonly NoticeComparisonOptions options;

    public ComparisonRun(Notice old, Notice @new, NoticeComparisonOptions options)
    {
        this.options = options;
        (Old, New) = (old, @new);
        AddedLanguages = [.. @new.Languages.Except(old.Languages)];
        RemovedLanguages = [.. old.Languages.Except(@new.Languages)];
        Controllers = Match(old.Controllers, @new.Controllers, ControllerWeights.Passes);
        Purposes = Match(old.Purposes, @new.Purposes, PurposeWeights.Passes);
        DataSubjects = Match(old.DataSubjects, @new.DataSubjects, DataWeights.SubjectPasses);
        DataCategories = Match(old.DataCategories, @new.DataCategories, DataWeights.CategoryPasses);
        ControllerIds = new IdLinks<Controller>(Controllers, static controller => controller.Id);
        PurposeIds = new IdLinks<Purpose>(Purposes, static purpose => purpose.Id);
        DataSubjectIds = new IdLinks<DataSubjectGroup>(DataSubjects, static group => group.Id);
        DataCategoryIds = new IdLinks<DataCategory>(DataCategories, static category => category.Id);
    }

    public Notice Old { get; }

    public Notice New { get; }

    public WordsComparison Words { get; } = new();

    public HashSet<LanguageTag> AddedLanguages { get; }

    public HashSet<LanguageTag> RemovedLanguages { get; }

    public Matching<Controller> Controllers { get; }

    public Matching<Purpose> Purposes { get; }

    public Matching<DataSubjectGroup> DataSubjects { get; }

    public Matching<DataCategory> DataCategories { get; }

    public IdLinks ControllerIds { get; }

    public IdLinks PurposeIds { get; }

    public IdLinks DataSubjectIds { get; }

    public IdLinks DataCategoryIds { get; }

    /// <summary>Whether parts with equal content are the same: no id that they may refer to leads elsewhere than before.</summary>
    public bool AreIdsUnchanged =>
        ControllerIds.AreUnchanged && PurposeIds.AreUnchanged && DataSubjectIds.AreUnchanged && DataCategoryIds.AreUnchanged;

    /// <summary>How data were and are kept; made when it is first asked for.</summary>
    public RetentionComparison Retention => field ??= new(this);

    /// <summary>Whether a change has been found in a member of the notice.</summary>
    public bool HasFoundIn(string member)
    {
        var place = JsonPointer.WholeDocument.Append(member);
        return changes.Exists(change => change.Pointer.StartsWith(place));
    }

    /// <summary>Finds out which elements of two lists are the same.</summary>
    public Matching<T> Match<T>(IReadOnlyList<T> old, IReadOnlyList<T> @new, IReadOnlyList<MatchPass<T>> passes)
    {
        var matching = new Matching<T>(old, @new);
        for (var i = 0; i < passes.Count && matching.HasFreeOnBothSides; i++)
        {
            passes[i].Match(this, matching);
        }

        return matching;
    }

    /// <summary>Keeps what was found.</summary>
    /// <param name="fact">What the fact is, and why it stands in a notice.</param>
    /// <param name="kind">What became of it.</param>
    /// <param name="weight">What it weighs by the tables.</param>
    /// <param name="spot">Where it stands.</param>
    /// <param name="old">The old value.</param>
    /// <param name="new">The new value.</param>
    /// <param name="valueKind">How the values are written.</param>
    /// <param name="about">The part that the message names.</param>
    /// <param name="sentence">The sentence, where the fact has one for what happened; null for the general one.</param>
    /// <param name="told">The values as the message says them, where it does not say them as they are.</param>
    public void Report(
        FactName fact, ChangeKind kind, ChangeWeight weight, Spot spot, object? old, object? @new, IJsonValue valueKind, object? about,
        Phrase? sentence = null, ToldValues? told = null)
    {
        var pointer = spot.Pointer;
        if (old is LocalizedText before && @new is LocalizedText after && !texts.Add((PartOf(pointer), before, after)))
        {
            return;
        }

        changes.Add(new()
        {
            Pointer = pointer,
            Kind = kind,
            Weight = weight,
            OldValue = old,
            NewValue = @new,
            ValueKind = valueKind,
            Citation = fact.Ground,
            Fact = fact.Phrases.Name,
            Sentence = sentence ?? fact.SentenceFor(kind, weight),
            About = about,
            Told = told,
        });
    }

    /// <summary>What was found, however light: in the order of the places, weighed as the options want it.</summary>
    public FactChange[] Result()
    {
        LastWays.Weigh(this, changes);
        var kept = new List<FactChange>(changes.Count);
        foreach (var change in changes)
        {
            if (Weighed(change) is { } weighed)
            {
                kept.Add(weighed);
            }
        }

        return [.. kept];
    }

    // The first element of a list on the way: what it says twice in the same words, as pages often do, has changed once.
    private static string PartOf(JsonPointer pointer)
    {
        var text = pointer.ToString();
        for (int start = 1, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('/', start) is >= 0 and var slash ? slash : text.Length;
            if (char.IsDigit(text[start]))
            {
                return text[..end];
            }
        }

        return text;
    }

    private FactChange? Weighed(FactChange change)
    {
        foreach (var place in options.LeftOut.AsSpan())
        {
            if (change.Pointer.StartsWith(place))
            {
                return null;
            }
        }

        if (options.Weigh is null)
        {
            return change;
        }

        return options.Weigh(change) is { } weight ? change with { Weight = weight } : null;
    }
}
