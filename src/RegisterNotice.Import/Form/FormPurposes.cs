using System.Globalization;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Import.Form;

/// <summary>Reads purposes with their bases.</summary>
internal static class FormPurposes
{
    public static void Read(FormWords words, List<FormBlock> blocks)
    {
        var draft = words.Draft;
        foreach (var block in blocks)
        {
            // The table of an overview says nothing that is not said elsewhere.
            if (block.IsTable || block.Only is { } caption && words.Is(caption.Text, PurposePhrases.OverviewCaption))
            {
                return;
            }

            if (block.Only is { } intro && words.Is(intro.Text, PurposePhrases.Intro))
            {
                continue;
            }

            foreach (var entry in block.Entries.Where(entry => draft.HasRoom(draft.Purposes, entry[0].Span, entry[0].Text)))
            {
                draft.Purposes.Add(Purpose(words, entry, draft.Purposes.Count));
            }
        }
    }

    private static Purpose Purpose(FormWords words, List<FormLine> lines, int index)
    {
        var pointer = $"/purposes/{index}";
        words.Draft.Log(pointer, lines[0].Span, "formItem");
        var bases = new List<LegalBasis>();
        var activities = new List<ProcessingActivity>();
        int? age = null;
        foreach (var line in lines.Skip(1))
        {
            if (bases.Count == 0 && words.Behind(line.Text, PurposePhrases.Activities) is { } named)
            {
                activities.AddRange(words.Split(named).Select(name => words.Find(ActivityPhrases.Names, name)).OfType<ProcessingActivity>());
                words.Draft.Log($"{pointer}/activities", line.Span, "formLabel");
            }
            else if (FormBases.Read(words, line.Text, PurposePhrases.Sentences) is { } basis)
            {
                words.Draft.Log($"{pointer}/legalBases/{bases.Count}", line.Span, "formSentence");
                bases.Add(basis);
            }
            else if (words.Filling(line.Text, PurposePhrases.ChildConsentAge) is { } years && int.TryParse(years, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                age = number;
                words.Draft.Log($"{pointer}/childConsentAge", line.Span, "formSentence");
            }
            else if (bases.Count > 0 && FormBases.Detail(words, line.Text, bases[^1]) is { } more)
            {
                bases[^1] = more;
            }
            else
            {
                words.Draft.Unsettled(line.Span, line.Text, "A line of a purpose that is not of the form.");
            }
        }

        var description = words.Say(lines[0].Text);
        return new() { Id = $"purpose-{index + 1}", Description = description, Activities = [.. Said(words, description).Concat(activities).Distinct()], LegalBases = bases, ChildConsentAge = age };
    }

    // What the description calls by its name is not named again in the line of activities.
    private static IEnumerable<ProcessingActivity> Said(FormWords words, LocalizedText description) =>
        description[words.Language] is { } text ? ActivityPhrases.Names.Where(row => PurposePhrases.Says(text, row.Value[words.Language])).Select(row => row.Key) : [];
}
