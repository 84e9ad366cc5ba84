using RegisterNotice.Import.Interpreting.Tables;
using RegisterNotice.Import.Scanning;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads whose data they are and which.</summary>
internal static class DataReader
{
    private const int LongestName = 90;
    private const int ShortestName = 9;

    private static readonly string[] SuchAs = [", kuten", " kuten", " såsom", " such as"];

    public static void Read(NoticeDraft draft)
    {
        foreach (var sentence in draft.Sentences.Where(IsOfSubjects))
        {
            ReadSubjects(draft, sentence);
        }

        foreach (var section in draft.Sections.Where(IsOfData))
        {
            ReadCategories(draft, section);
        }

        TabledData.Read(draft);
    }

    private static bool IsOfSubjects(Sentence sentence)
    {
        var section = sentence.Section;
        if (!section.Announces(SectionKind.DataSubjects) || sentence.IsLead || sentence.Detailed is not null)
        {
            return false;
        }

        return sentence.Has(Meaning.DataSubjectWord) || (section.Main == SectionKind.DataSubjects && !(section.Announces(SectionKind.DataContent) && sentence.Named is not null && !IsLedToSubjects(sentence)));
    }

    // In a section of both, groups stand behind their label or behind words that announce groups.
    private static bool IsLedToSubjects(Sentence sentence) => sentence.Lead?.Has(Meaning.DataSubjectWord) == true || sentence.Named?.Offset > 0;

    private static void ReadSubjects(NoticeDraft draft, Sentence sentence)
    {
        if (sentence.Named is { Offset: > 0 } behindLabel)
        {
            foreach (var name in Enumerations.Things(behindLabel.Name))
            {
                AddSubject(draft, sentence, name, null);
            }
        }
        else if (sentence.Named is not null && sentence.Line.Property is { } label)
        {
            AddSubject(draft, sentence, label.Text, sentence.Line.Text[label.ValueStart..]);
        }
        else
        {
            var text = sentence.Text.TrimEnd('.', ';', ',');
            AddSubject(draft, sentence, Shortening.Of(text, LongestName), text.Length <= LongestName ? null : text);
        }
    }

    private static void AddSubject(NoticeDraft draft, Sentence sentence, string name, string? description)
    {
        if (draft.HasRoom(draft.DataSubjects, sentence.Span, sentence.Text))
        {
            draft.Log(Place.Of(NoticeShape.DataSubjects, draft.DataSubjects.Count), sentence.Span, "groupOfDataSubjects");
            draft.DataSubjects.Add(new()
            {
                Id = $"group-{draft.DataSubjects.Count + 1}",
                Name = draft.Text(name),
                Description = description is null ? null : draft.Text(description),
            });
        }
    }

    private static bool IsOfData(Section section) =>
        section.Main == SectionKind.DataContent || (section.Announces(SectionKind.DataContent) && section.Kinds.Count == 2);

    private static void ReadCategories(NoticeDraft draft, Section section)
    {
        // Things with a label, or with lines of their own, are categories; items that are one word or two are the data of one.
        var areCategories = section.Entries.Any(entry => entry.Details.Count > 0 || entry.Line.Property is not null);
        DataCategoryDraft? current = null;
        foreach (var line in section.Lines)
        {
            if (!areCategories)
            {
                current = ReadLine(draft, section, line, current);
            }
            else if (section.EntryNamedBy(line) is { } entry)
            {
                current?.Close(draft);
                current = null;
                ReadEntry(draft, section, entry);
            }
            else if (section.EntryOfDetail(line) is null && line.Text[^1] != ':')
            {
                current = ReadLine(draft, section, line, current);
            }
        }

        current?.Close(draft);
    }

    private static void ReadEntry(NoticeDraft draft, Section section, Entry entry)
    {
        var isOfSubjects = section.Announces(SectionKind.DataSubjects) && draft.Sentences.Exists(sentence => sentence.Named == entry && IsLedToSubjects(sentence));
        if (isOfSubjects)
        {
            return;
        }

        var label = entry.Line.Property;
        var category = new DataCategoryDraft(label?.Text ?? entry.Line.Text.TrimEnd('.', ':'), entry.Line);
        foreach (var item in label is { } known ? Enumerations.Things(entry.Line.Text[known.ValueStart..]) : [])
        {
            category.AddItem(item);
        }

        foreach (var detail in entry.Details)
        {
            category.Learn(detail);
        }

        category.Close(draft);
    }

    private static DataCategoryDraft? ReadLine(NoticeDraft draft, Section section, Line line, DataCategoryDraft? current)
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
        var category = new DataCategoryDraft(section.Level2Name ?? NameOf(text), line);
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

    private static bool EndsInSuchAs(string text) => TextScan.EndsWithAny(text, SuchAs);

    private static string HeadingOf(Section section) => section.Heading?.Text.TrimEnd(':') ?? "";

    private static string NameOf(string text)
    {
        var end = text.IndexOfAny(['(', ':', ',']);
        return Shortening.Of(end is >= ShortestName and < LongestName ? text[..end].Trim() : text.TrimEnd('.'), LongestName);
    }
}
