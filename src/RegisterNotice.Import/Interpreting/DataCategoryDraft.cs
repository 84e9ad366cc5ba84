using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>A category of data that is being read.</summary>
/// <param name="name">Its name; empty where the first item names it.</param>
/// <param name="line">The line with which it begins.</param>
internal sealed class DataCategoryDraft(string name, Line line)
{
    private readonly List<string> items = [];
    private MeaningSet more;

    /// <summary>Whether words before a list began it.</summary>
    public bool IsLed { get; init; }

    /// <summary>The names of those whose data they are.</summary>
    public List<string> Subjects { get; } = [];

    /// <summary>The names of what they are for.</summary>
    public List<string> Purposes { get; } = [];

    public void AddItem(string text)
    {
        var item = text.TrimEnd('.', ',', ';', ' ');
        if (item.Length > 0)
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

    public void Close(NoticeDraft draft)
    {
        if ((items.Count == 0 && name.Length == 0) || !draft.HasRoom(draft.DataCategories, line.Span, name))
        {
            return;
        }

        var index = draft.DataCategories.Count;
        var named = MeaningReader.Read($"{name} {string.Join(" ", items)}");
        draft.Log(Place.Of(NoticeShape.DataCategories, index), line.Span, "categoryOfData");
        draft.DataCategories.Add(new()
        {
            Id = $"data-{index + 1}",
            Name = draft.Text(name.Length > 0 ? name : items[0]),
            Items = [.. items.Select(draft.Text)],
            Sensitivity = Sensitivity(named.Has(Meaning.Not) ? named : named.With(more)),
            Provision = Provision(named.With(more)) is { } provision ? new() { Kind = provision } : null,
        });
        draft.Ties.Add(() => Tie(draft, index));
    }

    private void AddNames(SectionKind kind, string value)
    {
        if (kind is SectionKind.DataSubjects or SectionKind.Purposes)
        {
            (kind == SectionKind.Purposes ? Purposes : Subjects).AddRange(Enumerations.Things(value));
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

    private static bool Names(List<string> names, LocalizedText text) => names.Exists(name => text.Any(word => string.Equals(word.Value, name, StringComparison.OrdinalIgnoreCase)));

    private static DataSensitivity Sensitivity(MeaningSet meanings) => meanings switch
    {
        _ when meanings.HasAny(Meaning.Health, Meaning.OriginOrBelief, Meaning.Biometric) => DataSensitivity.Special,
        _ when meanings.Has(Meaning.Criminal) => DataSensitivity.Criminal,
        _ when meanings.Has(Meaning.IdentityCode) && !meanings.Has(Meaning.Not) => DataSensitivity.PersonalIdentityCode,
        _ => DataSensitivity.Ordinary,
    };

    private static ProvisionKind? Provision(MeaningSet meanings) => meanings switch
    {
        _ when meanings.Has(Meaning.Voluntary) => ProvisionKind.Voluntary,
        _ when meanings.HasAll(Meaning.ProvisionRequirement, Meaning.ToEnterContract) => ProvisionKind.PreContractual,
        _ when meanings.HasAll(Meaning.ProvisionRequirement, Meaning.Contract) => ProvisionKind.Contractual,
        _ when meanings.Has(Meaning.ProvisionRequirement) && meanings.HasAny(Meaning.LegalObligation, Meaning.LawRequires) => ProvisionKind.Statutory,
        _ => null,
    };
}
