using RegisterNotice.Import.Scanning;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads whose data they are, which data, and where they come from.</summary>
internal static class DataReader
{
    private const int LongestName = 90;
    private const int ShortestSource = 3;

    private static readonly (Meaning Meaning, SourceKind Kind)[] SourceKinds =
    [
        (Meaning.PublicRegister, SourceKind.PublicRegister), (Meaning.OtherRegister, SourceKind.OtherRegister), (Meaning.FromOthers, SourceKind.ThirdParty), (Meaning.FromUse, SourceKind.ServiceUse), (Meaning.FromSubject, SourceKind.DataSubject), (Meaning.FromController, SourceKind.Controller), (Meaning.Derived, SourceKind.Derived),
    ];

    public static void Read(NoticeDraft draft)
    {
        ReadSubjects(draft);
        ReadCategories(draft);
        ReadSources(draft);
    }

    private static void ReadSubjects(NoticeDraft draft)
    {
        foreach (var sentence in draft.Sentences)
        {
            if (!sentence.Section.Announces(SectionKind.DataSubjects) || sentence.IsLead || (sentence.Section.Main != SectionKind.DataSubjects && !sentence.Has(Meaning.DataSubjectWord))
                || !draft.HasRoom(draft.DataSubjects, sentence.Span, sentence.Text))
            {
                continue;
            }

            var text = sentence.Text.TrimEnd('.', ';', ',');
            draft.Log(Place.Of(NoticeShape.DataSubjects, draft.DataSubjects.Count), sentence.Span, "groupOfDataSubjects");
            draft.DataSubjects.Add(new()
            {
                Id = $"group-{draft.DataSubjects.Count + 1}",
                Name = draft.Text(Shortening.Of(text, LongestName)),
                Description = text.Length <= LongestName ? null : draft.Text(text),
            });
        }
    }

    private static void ReadCategories(NoticeDraft draft)
    {
        foreach (var section in draft.Sections.Where(section => section.Main == SectionKind.DataContent || (section.Announces(SectionKind.DataContent) && section.Kinds.Count == 2)))
        {
            CategoryDraft? current = null;
            foreach (var line in section.Lines)
            {
                current = ReadLine(draft, section, line, current);
            }

            current?.Close(draft);
        }
    }

    private static CategoryDraft? ReadLine(NoticeDraft draft, Section section, Line line, CategoryDraft? current)
    {
        var text = line.Cells is { } cells ? string.Join(" ", cells.Where(cell => cell.Length > 0)) : line.Text.TrimEnd();
        if (IsDenial(line))
        {
            return current;
        }

        var isItem = line.IsListItem || (current is { IsLed: true } && !line.StartsBlock) || NumberPrefix.TryRead(text, out _);
        if (!isItem && (text[^1] == ':' || EndsInSuchAs(text)))
        {
            current?.Close(draft);
            return new(text.TrimEnd(':', ' ', ','), line) { IsLed = true };
        }

        if (isItem)
        {
            current ??= new(HeadingOf(section), line);
            current.AddItem(NumberPrefix.Without(text));
            return current;
        }

        // A line of its own: a list in a sentence makes a category; short lines are the data of one.
        var parts = Enumerations.Parts(text.TrimEnd('.'), 0);
        if (parts.Count < 2 && text.Length < LongestName && text[^1] != '.')
        {
            current ??= new(HeadingOf(section), line);
            current.AddItem(text);
            return current;
        }

        current?.Close(draft);
        var category = new CategoryDraft(section.Level2Name ?? NameOf(text), line);
        foreach (var (item, _) in parts)
        {
            category.AddItem(item);
        }

        category.Close(draft);
        return null;
    }

    // "We collect no health data" names no data that there are; a line of several sentences says more than that.
    private static bool IsDenial(Line line) =>
        line.Meanings.HasAny(Meaning.CollectDenied, Meaning.KeepDenied, Meaning.ProcessingDenied) && line.Text.TrimEnd('.').IndexOf(". ", StringComparison.Ordinal) < 0;

    private static bool EndsInSuchAs(string text) => text.EndsWith(", kuten", StringComparison.OrdinalIgnoreCase) || text.EndsWith(" kuten", StringComparison.OrdinalIgnoreCase) || text.EndsWith(" såsom", StringComparison.OrdinalIgnoreCase) || text.EndsWith(" such as", StringComparison.OrdinalIgnoreCase);

    private static string HeadingOf(Section section) => section.Heading?.Text.TrimEnd(':') ?? "";

    private static string NameOf(string text)
    {
        var end = text.IndexOfAny(['(', ':', ',']);
        return Shortening.Of(end is > 8 and < LongestName ? text[..end].Trim() : text.TrimEnd('.'), LongestName);
    }

    private static void ReadSources(NoticeDraft draft)
    {
        foreach (var sentence in draft.Sentences)
        {
            if (!sentence.Section.Announces(SectionKind.Sources) || sentence.IsLead || sentence.Text.Length < ShortestSource)
            {
                continue;
            }

            var isNamed = false;
            foreach (var (meaning, kind) in SourceKinds)
            {
                if (sentence.Has(meaning))
                {
                    isNamed = true;
                    AddSource(draft, sentence, kind);
                }
            }

            if (!isNamed && Unnamed(draft, sentence) is { } other)
            {
                AddSource(draft, sentence, other);
            }
        }
    }

    private static SourceKind? Unnamed(NoticeDraft draft, Sentence sentence)
    {
        var name = sentence.Text.TrimEnd('.');
        if (draft.Parties.Controllers.Exists(controller => string.Equals(controller.Name, name, StringComparison.OrdinalIgnoreCase)))
        {
            return SourceKind.Controller;
        }

        return sentence.Section.Main != SectionKind.Sources || !sentence.HasAny(Meaning.DataWord, Meaning.Membership, Meaning.Event) ? null
            : sentence.HasAny(Meaning.Event, Meaning.Membership, Meaning.Form) ? SourceKind.DataSubject
            : SourceKind.ServiceUse;
    }

    private static void AddSource(NoticeDraft draft, Sentence sentence, SourceKind kind)
    {
        if (draft.HasRoom(draft.Sources, sentence.Span, sentence.Text))
        {
            draft.Log(Place.Of(NoticeShape.Sources, draft.Sources.Count), sentence.Span, "sourceStated");
            draft.Sources.Add(new()
            {
                Kind = kind,
                Description = draft.Text(sentence.Text),
                PubliclyAccessible = kind == SourceKind.PublicRegister && sentence.Has(Meaning.PublicSource) ? true : null,
            });
        }
    }

    private sealed class CategoryDraft(string name, Line line)
    {
        private readonly List<string> items = [];

        public bool IsLed { get; init; }

        public void AddItem(string text)
        {
            var item = text.TrimEnd('.', ',', ';', ' ');
            if (item.Length > 0)
            {
                items.Add(item);
            }
        }

        public void Close(NoticeDraft draft)
        {
            if ((items.Count == 0 && name.Length == 0) || !draft.HasRoom(draft.DataCategories, line.Span, name))
            {
                return;
            }

            var meanings = MeaningReader.Read($"{name} {string.Join(" ", items)}");
            draft.Log(Place.Of(NoticeShape.DataCategories, draft.DataCategories.Count), line.Span, "categoryOfData");
            draft.DataCategories.Add(new()
            {
                Id = $"data-{draft.DataCategories.Count + 1}",
                Name = draft.Text(name.Length > 0 ? name : items[0]),
                Items = [.. items.Select(draft.Text)],
                Sensitivity = meanings.HasAny(Meaning.Health, Meaning.OriginOrBelief, Meaning.Biometric) ? DataSensitivity.Special
                    : meanings.Has(Meaning.Criminal) ? DataSensitivity.Criminal
                    : meanings.Has(Meaning.IdentityCode) && !meanings.Has(Meaning.Not) ? DataSensitivity.PersonalIdentityCode
                    : DataSensitivity.Ordinary,
                Provision = meanings.Has(Meaning.Voluntary) ? new() { Kind = ProvisionKind.Voluntary } : null,
            });
        }
    }
}
