using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Import.Form;

/// <summary>Reads what the form says of the notice itself.</summary>
internal static class FormLead
{
    public static void Read(FormWords words, List<FormBlock> blocks)
    {
        var draft = words.Draft;
        foreach (var line in blocks.Where(block => block.IsParagraph).SelectMany(block => block.Lines))
        {
            if (words.Behind(line.Text, LeadPhrases.Register) is { } register)
            {
                draft.RegisterName = register;
                draft.Log("/registerName", line.SpanOf(register), "formLabel");
            }
            else if (Day(words, line, LeadPhrases.DraftedOn, "/draftedOn") is { } drafted)
            {
                draft.DraftedOn = drafted;
            }
            else if (Day(words, line, LeadPhrases.UpdatedOn, "/updatedOn") is { } updated)
            {
                draft.UpdatedOn = updated;
            }
            else if (Day(words, line, LeadPhrases.EffectiveFrom, "/effectiveFrom") is { } effective)
            {
                draft.EffectiveFrom = effective;
            }
            else if (words.Behind(line.Text, LeadPhrases.Framework) is { } framework)
            {
                foreach (var reference in Acts(words, framework).Where(_ => draft.HasRoom(draft.Acts, line.Span, line.Text)))
                {
                    draft.Log($"/legalFramework/{draft.Acts.Count}", line.Span, "formLabel");
                    draft.Acts.Add(reference);
                }
            }
        }
    }

    public static void RegisterName(FormWords words, List<FormBlock> blocks)
    {
        if (blocks[0].IsParagraph)
        {
            words.Draft.RegisterName = string.Join("\n", blocks[0].Lines.Select(line => line.Text));
            words.Draft.Log("/registerName", blocks[0].Lines[0].Span, "formLine");
        }
    }

    public static void Changes(FormWords words, List<FormBlock> blocks)
    {
        var draft = words.Draft;
        foreach (var entry in blocks.Where(block => !block.IsTable).SelectMany(block => block.Entries).Where(entry => draft.HasRoom(draft.Changes, entry[0].Span, entry[0].Text)))
        {
            var text = entry[0].Text;
            var colon = text.IndexOf(": ", StringComparison.Ordinal);
            var day = colon > 0 ? FormTimes.Day(text[..colon], words.Language) : null;
            draft.Log($"/changes/{draft.Changes.Count}", entry[0].Span, "formItem");
            draft.Changes.Add(new() { Date = day, Summary = words.Say(day is null ? text : text[(colon + 2)..]), NewPurpose = entry.Exists(line => words.Is(line.Text, ChangePhrases.NewPurpose)) });
        }
    }

    // An act may be cited with its place, and its name may have a conjunction: what reads as one citation is one.
    private static List<LegalReference> Acts(FormWords words, string framework)
    {
        var each = new List<LegalReference>();
        foreach (var text in words.Split(framework))
        {
            each.Add((each.Count > 0 ? FormCitations.ReadBehind(each[^1], text, words.Language) : null) ?? FormCitations.Read(text, words.Language));
        }

        return each.TrueForAll(reference => reference.Text is null) || FormCitations.Read(framework, words.Language) is not { Act: not null } whole ? each : [whole];
    }

    private static NodaTime.LocalDate? Day(FormWords words, FormLine line, Phrase label, string pointer)
    {
        var day = words.Behind(line.Text, label) is { } text ? FormTimes.Day(text, words.Language) : null;
        if (day is not null)
        {
            words.Draft.Log(pointer, line.SpanOf(words.Behind(line.Text, label)!), "formLabel");
        }

        return day;
    }
}
