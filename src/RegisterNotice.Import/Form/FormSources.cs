using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Import.Form;

/// <summary>Reads where data come from.</summary>
internal static class FormSources
{
    public static void Read(FormWords words, List<FormBlock> blocks)
    {
        var draft = words.Draft;
        foreach (var entry in blocks.Where(block => !block.IsTable).SelectMany(block => block.Entries).Where(entry => !words.Is(entry[0].Text, SourcePhrases.Intro)))
        {
            var first = entry[0].Text;
            var (start, _) = words.Around(SourcePhrases.Single);
            var told = first.StartsWith(start, StringComparison.Ordinal) ? first[start.Length..] : first;
            if (words.Begin(SourcePhrases.Kinds, told) is not var (kind, rest))
            {
                draft.Unsettled(entry[0].Span, first, "A source that is not of the form.");
                continue;
            }

            // Sources of one kind stand on one line, with semicolons between them.
            var named = rest.StartsWith(": ", StringComparison.Ordinal) ? rest[2..].Split(["; "], StringSplitOptions.RemoveEmptyEntries) : [""];
            var from = first.Length - rest.Length;
            foreach (var text in named.Where(_ => draft.HasRoom(draft.Sources, entry[0].Span, first)))
            {
                var (name, description) = Named(words, kind, text);
                draft.Log($"/sources/{draft.Sources.Count}", text.Length == 0 ? entry[0].Span : entry[0].SpanOf(text, from), "formItem");
                from += text.Length;
                draft.Sources.Add(Details(words, entry, new() { Kind = kind, Name = name, Description = description is null ? null : words.Say(description) }));
            }
        }
    }

    private static Source Details(FormWords words, List<FormLine> lines, Source source)
    {
        var categories = words.Draft.DataCategories;
        foreach (var text in lines.Skip(1).Select(line => line.Text))
        {
            source = words.Behind(text, SourcePhrases.Data) is { } data ? source with { CategoryIds = FormData.Ids(words, data, categories, category => category.Name, category => category.Id) }
                : words.Is(text, SourcePhrases.Public) ? source with { PubliclyAccessible = true }
                : words.Is(text, SourcePhrases.NotPublic) ? source with { PubliclyAccessible = false }
                : source with { Description = words.Say(text) };
        }

        return source;
    }

    // Registers and other parties have names; what comes from the person or from use is described.
    private static (string? Name, string? Description) Named(FormWords words, SourceKind kind, string text)
    {
        if (text.Length == 0)
        {
            return (null, null);
        }

        var comma = text.IndexOf(", ", StringComparison.Ordinal);
        var hasName = kind is SourceKind.PublicRegister or SourceKind.OtherRegister or SourceKind.ThirdParty && !char.IsLower(text[0]) && (comma > 0 || words.Say(text).First().Key.Equals(words.Language));
        return !hasName ? (null, text) : comma > 0 ? (text[..comma], text[(comma + 2)..]) : (text, null);
    }
}
