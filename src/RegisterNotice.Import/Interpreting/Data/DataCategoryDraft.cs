using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting.Data;

/// <summary>A category of data that is being read.</summary>
/// <param name="name">Its name; empty where its items name it.</param>
/// <param name="line">The line with which it begins.</param>
internal sealed class DataCategoryDraft(string name, Line line)
{
    private const int LongestName = 90;

    // The strictest first: what a category holds of several kinds, it is by the strictest.
    private static readonly DataSensitivity[] Strictest =
    [
        DataSensitivity.Special, DataSensitivity.Criminal, DataSensitivity.PersonalIdentityCode,
    ];

    private readonly List<string> items = [];
    private MeaningSet more;

    /// <summary>How sure it is that the words name data.</summary>
    public FactConfidence Confidence { get; init; } = FactConfidence.Stated;

    /// <summary>What is said of whose data they are.</summary>
    public List<string> Subjects { get; } = [];

    /// <summary>What is said of what they are for.</summary>
    public List<string> Purposes { get; } = [];

    /// <summary>Whether it has a name or data.</summary>
    public bool IsEmpty => items.Count == 0 && name.Length == 0;

    public void AddItem(string text)
    {
        var item = text.TrimEnd('.', ',', ';', ' ');
        if (item.Length > 0 && !items.Contains(item))
        {
            items.Add(item);
        }
    }

    /// <summary>Takes what a line under its name says.</summary>
    public void Learn(Line detail)
    {
        if (detail.Property is { } label && label.Kinds is [var kind, ..])
        {
            AddNames(kind, detail.Text[label.ValueStart..]);
        }
        else if (!detail.Meanings.Has(Meaning.Not))
        {
            more = more.With(detail.Meanings);
        }
    }

    /// <summary>Adds it to the notice: as one category, or where it holds data that the law protects in several ways, those of each further way as
    /// one of their own.</summary>
    public void Close(NoticeDraft draft)
    {
        if (IsEmpty)
        {
            return;
        }

        var named = MeaningReader.Read($"{name} {string.Join(" ", items)}");
        var kinds = items.Select(item => DataSensitivityReader.Of(MeaningReader.Read(item))).ToList();
        var whole = DataSensitivityReader.Of(named.Has(Meaning.Not) ? named : named.With(more));
        var strictest = kinds.Append(whole).Where(kind => kind != DataSensitivity.Ordinary).OrderBy(kind => Array.IndexOf(Strictest, kind)).FirstOrDefault();
        Add(draft, name, [.. items.Where((_, i) => kinds[i] == DataSensitivity.Ordinary || kinds[i] == strictest)], strictest, named);
        foreach (var kind in kinds.Where(kind => kind != DataSensitivity.Ordinary && kind != strictest).Distinct())
        {
            string[] these = [.. items.Where((_, i) => kinds[i] == kind)];
            Add(draft, Shortening.Of(string.Join(", ", these), LongestName), these, kind, named);
        }
    }

    private void Add(NoticeDraft draft, string called, string[] these, DataSensitivity sensitivity, MeaningSet named)
    {
        if ((called.Length == 0 && these.Length == 0) || !draft.HasRoom(draft.DataCategories, line.Span, called))
        {
            return;
        }

        var index = draft.DataCategories.Count;
        draft.Log(Place.Of(NoticeShape.DataCategories, index), line.Span, "categoryOfData", Confidence);
        draft.DataCategories.Add(new()
        {
            Id = $"data-{index + 1}",
            Name = draft.Text(called.Length > 0 ? called : Shortening.Of(string.Join(", ", these), LongestName)),
            Items = [.. these.Select(draft.Text)],
            Sensitivity = sensitivity,
            Provision = ProvisionIn(named.With(more)) is { } provision ? new() { Kind = provision } : null,
        });
        draft.Ties.Add(() => Tie(draft, index));
    }

    private void AddNames(SectionKind kind, string value)
    {
        if (kind is SectionKind.DataSubjects or SectionKind.Purposes)
        {
            (kind == SectionKind.Purposes ? Purposes : Subjects).Add(value);
        }
    }

    private void Tie(NoticeDraft draft, int index)
    {
        if (Subjects.Count + Purposes.Count > 0)
        {
            draft.DataCategories[index] = draft.DataCategories[index] with
            {
                SubjectIds = [.. draft.DataSubjects.Where(group => Names(Subjects, group.Name)).Select(group => group.Id)],
                PurposeIds = [.. draft.Purposes.Where(purpose => Names(Purposes, purpose.Description)).Select(purpose => purpose.Id)],
            };
        }
    }

    private static bool Names(List<string> said, LocalizedText text) => said.Exists(words => text.Any(name => HasWords(words, name.Value)));

    // A name may have a conjunction in it, so that what is said is not parted.
    private static bool HasWords(string words, string name)
    {
        var at = words.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        var end = at + name.Length;
        return at >= 0 && (at == 0 || !char.IsLetter(words[at - 1])) && (end == words.Length || !char.IsLetter(words[end]));
    }

    /// <summary>Whether data must be given, by what words mean; null where they do not say.</summary>
    public static ProvisionKind? ProvisionIn(MeaningSet meanings) => meanings switch
    {
        _ when meanings.Has(Meaning.Voluntary) => ProvisionKind.Voluntary,
        _ when meanings.HasAll(Meaning.ProvisionRequirement, Meaning.ToEnterContract) => ProvisionKind.PreContractual,
        _ when meanings.HasAll(Meaning.ProvisionRequirement, Meaning.Contract) => ProvisionKind.Contractual,
        _ when meanings.Has(Meaning.ProvisionRequirement)
            && meanings.HasAny(Meaning.LegalObligation, Meaning.LawRequires) => ProvisionKind.Statutory,
        _ => null,
    };
}
