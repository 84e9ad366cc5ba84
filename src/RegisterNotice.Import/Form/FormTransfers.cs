using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Import.Form;

/// <summary>Reads what goes to third countries.</summary>
internal static class FormTransfers
{
    private static readonly Phrase[] Columns = [RecipientPhrases.Recipient, TransferPhrases.Country, TransferPhrases.Basis, TransferPhrases.Copy, RecipientPhrases.When];

    public static void Read(FormWords words, List<FormBlock> blocks)
    {
        var declaration = new FormDeclaration<Transfer>(words, "/transfers", TransferPhrases.None, TransferPhrases.Some, TransferPhrases.Intro, Columns);
        words.Draft.Transfers = declaration.Read(blocks, lines => Told(words, lines), row => Tabled(words, row));
    }

    /// <summary>Whether a line states what a transfer rests on.</summary>
    public static bool IsSentence(FormWords words, string text) => Sentence(words, text, TransferPhrases.Sentences, new()) is not null;

    private static Transfer Told(FormWords words, List<FormLine> lines)
    {
        var transfer = new Transfer();
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Text;
            transfer = Sentence(words, text, TransferPhrases.Sentences, transfer) ?? Detail(words, text, transfer)
                ?? (i == 0 && words.Behind(text, RecipientPhrases.Condition) is null && !FormWords.IsSentence(text) ? Head(words, text)
                : words.Behind(text, TransferPhrases.Copy) is { } copy ? transfer with { CopyAvailableFrom = words.Say(copy) }
                : words.Is(text, TransferPhrases.Regular) ? transfer with { Regular = true }
                : words.Is(text, TransferPhrases.NotRegular) ? transfer with { Regular = false }
                : words.Behind(text, TransferPhrases.Basis) is { } basis ? transfer with { Reference = FormCitations.Read(basis.TrimEnd('.'), words.Language) }
                : transfer with { Condition = words.Say(words.Behind(text, RecipientPhrases.Condition) ?? text) });
        }

        return transfer;
    }

    private static Transfer Tabled(FormWords words, Dictionary<Phrase, List<FormLine>> row)
    {
        var transfer = row.TryGetValue(TransferPhrases.Country, out var place) ? Destination(words, place[0].Text) ?? new() { InternationalOrganisation = place[0].Text } : new Transfer();
        if (row.TryGetValue(RecipientPhrases.Recipient, out var recipient))
        {
            transfer = transfer with { Recipient = FormRecipients.Recipient(words, recipient[0].Text) };
        }

        foreach (var line in row.TryGetValue(TransferPhrases.Basis, out var basis) ? basis : [])
        {
            transfer = Sentence(words, line.Text, TransferPhrases.Names, transfer) ?? Detail(words, line.Text, transfer) ?? transfer with { Reference = FormCitations.Read(line.Text, words.Language) };
        }

        var (regular, condition) = row.TryGetValue(RecipientPhrases.When, out var when) ? FormRecipients.When(words, when) : default;
        return transfer with { Regular = regular, Condition = condition, CopyAvailableFrom = row.TryGetValue(TransferPhrases.Copy, out var copy) ? words.Say(copy[0].Text) : null };
    }

    // "Mailer Inc. (processor), United States": the countries are what ends the line.
    private static Transfer Head(FormWords words, string text)
    {
        for (var start = 0; start >= 0 && start < text.Length; start = text.IndexOf(", ", start, StringComparison.Ordinal) is >= 0 and var comma ? comma + 2 : -1)
        {
            if (Destination(words, text[start..]) is { } transfer)
            {
                return start == 0 ? transfer : transfer with { Recipient = FormRecipients.Recipient(words, text[..(start - 2)]) };
            }
        }

        return new() { Recipient = FormRecipients.Recipient(words, text) };
    }

    private static Transfer? Destination(FormWords words, string text)
    {
        var countries = words.Split(text).ConvertAll(name => CountryNames.Find(name, words.Language));
        var known = countries.OfType<CountryCode>().ToList();
        return CountryNames.Find(text, words.Language) is { } whole ? new() { Countries = [whole] }
            : known.Count == countries.Count ? new() { Countries = known }
            : known.Count > 0 && countries[^1] is null && known.Count == countries.Count - 1 ? new() { Countries = known, InternationalOrganisation = words.Split(text)[^1] }
            : null;
    }

    private static Transfer? Sentence(FormWords words, string text, Dictionary<TransferSafeguard, Phrase> phrases, Transfer transfer)
    {
        if (words.Begin(phrases, text.TrimEnd('.')) is not var (safeguard, rest))
        {
            return null;
        }

        var parts = FormWords.Parentheses(rest.Length > 0 && rest[0] == ' ' ? "x" + rest : rest);
        var particulars = parts is var (before, _) ? before : rest;
        var references = parts is (_, { } inside) ? inside.Split(["; "], StringSplitOptions.None) : [];
        if (parts is null && rest.Length > 0 && rest[0] != ':')
        {
            return null;
        }

        return transfer with
        {
            Safeguard = safeguard,
            Derogation = particulars.StartsWith(": ", StringComparison.Ordinal) ? words.Find(TransferPhrases.Derogations, particulars[2..]) : null,
            Reference = references.Skip(1).Select(reference => FormCitations.Read(reference, words.Language)).FirstOrDefault(),
        };
    }

    private static Transfer? Detail(FormWords words, string text, Transfer transfer)
    {
        if (words.Behind(text, TransferPhrases.DerogationLabel) is { } named)
        {
            return transfer with { Derogation = words.Find(TransferPhrases.Derogations, FormWords.Parentheses(named) is var (before, _) ? before : named) };
        }

        return words.Is(text, TransferPhrases.WithinScope) ? transfer with { WithinDecisionScope = true }
            : words.Is(text, TransferPhrases.OutsideScope) ? transfer with { WithinDecisionScope = false }
            : null;
    }
}
