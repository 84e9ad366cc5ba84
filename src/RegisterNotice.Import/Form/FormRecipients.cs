using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Import.Form;

/// <summary>Reads to whom data go.</summary>
internal static class FormRecipients
{
    private static readonly Phrase[] Columns = [RecipientPhrases.Recipient, RecipientPhrases.Purpose, RecipientPhrases.Data, RecipientPhrases.When, RecipientPhrases.Basis];

    private static readonly Phrase[] Details = [RecipientPhrases.Purpose, RecipientPhrases.Data, RecipientPhrases.Condition, RecipientPhrases.Basis];

    public static void Read(FormWords words, List<FormBlock> blocks)
    {
        var declaration = new FormDeclaration<Disclosure>(words, "/disclosures", RecipientPhrases.None, RecipientPhrases.Some, RecipientPhrases.Intro, Columns);
        words.Draft.Disclosures = declaration.Read(blocks, lines => Told(words, lines), row => Tabled(words, row));
    }

    /// <summary>A recipient with what it is in parentheses; null for one that is not named.</summary>
    public static Recipient? Recipient(FormWords words, string text)
    {
        if (words.Is(text, RecipientPhrases.Unnamed))
        {
            return null;
        }

        var (name, inside) = FormWords.Parentheses(text) is var (before, within) && (char.IsLower(within[0]) || Role(words, within)) ? (before, within) : (text, null);
        if (inside is null && Role(words, text))
        {
            (name, inside) = ("", text);
        }

        if (name.Length == 0 && inside is null)
        {
            return null;
        }

        var said = words.Say(name).First();
        var isCategory = name.Length > 0 && (char.IsLower(name[0]) || !said.Key.Equals(words.Language));
        var recipient = new Recipient { Name = isCategory || name.Length == 0 ? null : name, Category = isCategory ? words.Say(name) : null };
        foreach (var part in inside?.Split(["; "], StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            recipient = words.Find(RecipientPhrases.Kinds, part) is { } kind ? recipient with { Kind = kind }
                : words.Find(RecipientPhrases.Sectors, part) is { } sector ? recipient with { Sector = sector }
                : CountryNames.Find(part, words.Language) is { } country ? recipient with { Country = country }
                : recipient with { Category = words.Say(part) };
        }

        return recipient;
    }

    /// <summary>Whether as a matter of course, and on what condition.</summary>
    public static (bool? Regular, LocalizedText? Condition) When(FormWords words, List<FormLine> cell)
    {
        bool? regular = words.Is(cell[0].Text, RecipientPhrases.Regularly) ? true : words.Is(cell[0].Text, RecipientPhrases.NotRegularly) ? false : null;
        var rest = string.Join("\n", cell.Skip(regular is null ? 0 : 1).Select(line => line.Text));
        return (regular, rest.Length == 0 ? null : words.Say(rest));
    }

    private static bool Role(FormWords words, string text) =>
        Array.Exists(text.Split(["; "], StringSplitOptions.None), part => words.Find(RecipientPhrases.Kinds, part) is not null || words.Find(RecipientPhrases.Sectors, part) is not null || CountryNames.Find(part, words.Language) is not null);

    private static Disclosure Told(FormWords words, List<FormLine> lines)
    {
        // Who is not said stands behind no label.
        var isNobody = Array.Exists(Details, label => words.Behind(lines[0].Text, label) is not null) || words.Is(lines[0].Text, RecipientPhrases.Regular) || words.Is(lines[0].Text, RecipientPhrases.NotRegular);
        var disclosure = new Disclosure { Recipient = isNobody ? new() : Recipient(words, lines[0].Text) ?? new() };
        foreach (var text in lines.Skip(isNobody ? 0 : 1).Select(line => line.Text))
        {
            disclosure = disclosure.LegalBasis is { } basis && FormBases.Detail(words, text, basis) is { } more ? disclosure with { LegalBasis = more }
                : words.Behind(text, RecipientPhrases.Basis) is { } named && FormBases.Read(words, named, PurposePhrases.Names) is { } own ? disclosure with { LegalBasis = own }
                : words.Behind(text, RecipientPhrases.Purpose) is { } purpose ? disclosure with { Purpose = words.Say(purpose) }
                : words.Behind(text, RecipientPhrases.Data) is { } data ? disclosure with { CategoryIds = Categories(words, data) }
                : words.Is(text, RecipientPhrases.Regular) ? disclosure with { Regular = true }
                : words.Is(text, RecipientPhrases.NotRegular) ? disclosure with { Regular = false }
                : disclosure with { Condition = words.Say(words.Behind(text, RecipientPhrases.Condition) ?? text) };
        }

        return disclosure;
    }

    private static Disclosure Tabled(FormWords words, Dictionary<Phrase, List<FormLine>> row)
    {
        var disclosure = new Disclosure { Recipient = row.TryGetValue(RecipientPhrases.Recipient, out var recipient) ? Recipient(words, recipient[0].Text) ?? new() : new() };
        if (row.TryGetValue(RecipientPhrases.When, out var when))
        {
            var (regular, condition) = When(words, when);
            disclosure = disclosure with { Regular = regular, Condition = condition };
        }

        if (row.TryGetValue(RecipientPhrases.Basis, out var cell) && FormBases.Read(words, cell[0].Text, PurposePhrases.Names) is { } basis)
        {
            disclosure = disclosure with { LegalBasis = cell.Skip(1).Aggregate(basis, (known, line) => FormBases.Detail(words, line.Text, known) ?? known) };
        }

        return disclosure with
        {
            Purpose = row.TryGetValue(RecipientPhrases.Purpose, out var purpose) ? words.Say(purpose[0].Text) : null,
            CategoryIds = row.TryGetValue(RecipientPhrases.Data, out var data) ? Categories(words, data[0].Text) : [],
        };
    }

    private static IReadOnlyList<string> Categories(FormWords words, string text) => FormData.Ids(words, text, words.Draft.DataCategories, category => category.Name, category => category.Id);
}
