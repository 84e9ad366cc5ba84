using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Import.Form;

/// <summary>Reads rights, and how they are used.</summary>
internal static class FormRights
{
    public static void Read(FormWords words, List<FormBlock> blocks)
    {
        var index = -1;
        var isUse = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Only is { } only && words.Begin(RightPhrases.Meanings, only.Text) is var (kind, _))
            {
                index = Open(words, kind, only);
                isUse = false;
            }
            else if (block.Only is { } use && Way(words, use.Text) is { } way)
            {
                var terms = new FormTerms(words, way, i + 1 < blocks.Count && blocks[i + 1].IsList ? blocks[++i].Entries : []);
                Change(words, index, right => right with { Channels = [.. right.Channels, .. terms.Channels] }, "channels", use.Span);
                isUse = true;
            }
            else if (block.IsParagraph && block.Lines.TrueForAll(line => FormTerms.IsSentences(words, line.Text)))
            {
                Change(words, index, right => FormTerms.Learn(words, block.Lines[0].Text, right), null, block.Lines[0].Span);
                isUse = true;
            }
            else if (block.IsParagraph)
            {
                var said = isUse;
                Change(words, index, right => Say(words, right, block.Lines, said), null, block.Lines[0].Span);
            }
        }
    }

    public static void Complaint(FormWords words, List<FormBlock> blocks)
    {
        var isOpen = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Only is { } only && words.Begin(RightPhrases.Meanings, only.Text) is (RightKind.Complaint, _))
            {
                Open(words, RightKind.Complaint, only);
                isOpen = true;
            }
            else if (block.IsParagraph && i == blocks.Count - 1)
            {
                FormParties.Authority(words, block.Lines);
            }
            else if (isOpen)
            {
                Read(words, [block], words.Draft.Rights.Count - 1);
            }
        }
    }

    /// <summary>Gives all rights what is said of them together.</summary>
    public static void Settle(FormWords words)
    {
        foreach (var change in words.ForAllRights)
        {
            for (var i = 0; i < words.Draft.Rights.Count; i++)
            {
                if (words.Draft.Rights[i].Kind != RightKind.Complaint)
                {
                    words.Draft.Rights[i] = change(words.Draft.Rights[i]);
                }
            }
        }
    }

    private static void Read(FormWords words, List<FormBlock> blocks, int index)
    {
        foreach (var block in blocks.Where(block => block.IsParagraph))
        {
            Change(words, index, right => Say(words, right, block.Lines, isUse: false), null, block.Lines[0].Span);
        }
    }

    private static int Open(FormWords words, RightKind kind, FormLine line)
    {
        var rights = words.Draft.Rights;
        words.Draft.Log($"/rights/{rights.Count}", line.Span, "formSentence");
        rights.Add(new() { Kind = kind });
        return rights.Count - 1;
    }

    // Under a heading of its own, what is said of using rights is said of all.
    private static void Change(FormWords words, int index, Func<SubjectRight, SubjectRight> change, string? member, SourceSpan span)
    {
        if (index < 0)
        {
            words.ForAllRights.Add(change);
            return;
        }

        words.Draft.Rights[index] = change(words.Draft.Rights[index]);
        if (member is not null)
        {
            words.Draft.Log($"/rights/{index}/{member}", span, "formSentence");
        }
    }

    private static string? Way(FormWords words, string text)
    {
        foreach (var use in new[] { RequestPhrases.Use, RequestPhrases.UseOne })
        {
            if (words.Filling(text, use) is { } way)
            {
                return way;
            }
        }

        return null;
    }

    private static SubjectRight Say(FormWords words, SubjectRight right, List<FormLine> lines, bool isUse)
    {
        foreach (var text in lines.Select(line => line.Text))
        {
            right = words.Behind(text, RightPhrases.Limitation) is { } limits ? right with { Limitation = words.Say(limits) }
                : words.Behind(text, RightPhrases.DataFormats) is { } formats ? right with { DataFormats = words.Split(formats) }
                : words.Behind(text, DataPhrases.Ground) is { } ground ? right with { Reference = FormCitations.Read(ground, words.Language) }
                : words.Behind(text, RequestPhrases.Fee) is { } fee ? right with { Fee = words.Say(fee) }
                : isUse ? right with { Fee = words.Say(text) }
                : right.Description is null ? right with { Description = words.Say(text) }
                : right with { Limitation = words.Say(text) };
        }

        return right;
    }
}
