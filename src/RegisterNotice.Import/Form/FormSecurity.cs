using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Import.Form;

/// <summary>Reads how data are protected.</summary>
internal static class FormSecurity
{
    public static void Read(FormWords words, List<FormBlock> blocks)
    {
        var draft = words.Draft;
        MeasureScope? scope = null;
        foreach (var block in blocks.Where(block => !block.IsTable))
        {
            if (block.Only is { } only && words.Find(SecurityPhrases.Scopes, only.Text) is { } of)
            {
                scope = of;
                continue;
            }

            foreach (var entry in block.Entries.Where(entry => draft.HasRoom(draft.Security, entry[0].Span, entry[0].Text)))
            {
                draft.Log($"/security/{draft.Security.Count}", entry[0].Span, "formItem");
                draft.Security.Add(Measure(words, entry[0].Text) with { Scope = scope });
            }
        }
    }

    private static SecurityMeasure Measure(FormWords words, string text)
    {
        if (words.Begin(SecurityPhrases.Names, text) is not var (kind, rest) || !rest.StartsWith(": ", StringComparison.Ordinal))
        {
            return new() { Kind = SecurityMeasureKind.Other, Description = words.Say(text) };
        }

        var description = rest[2..];
        return new() { Kind = kind, Description = description == words[SecurityPhrases.Meanings[kind]] + "." ? null : words.Say(description) };
    }
}
