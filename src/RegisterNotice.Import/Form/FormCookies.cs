using NodaTime;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Import.Form;

/// <summary>Reads cookies.</summary>
internal static class FormCookies
{
    private static readonly Phrase[] Columns = [CookiePhrases.Name, CookiePhrases.Provider, CookiePhrases.Purpose, CookiePhrases.Lifetime, CookiePhrases.Essential, CookiePhrases.Shared, CookiePhrases.Website];

    public static void Read(FormWords words, List<FormBlock> blocks)
    {
        var statement = new FormStatement(words, CookiePhrases.None, CookiePhrases.Some);
        var technologies = new List<TrackingTechnology>();
        LocalizedText? consent = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (FormTable.Rows(block, words, Columns) is { Count: > 0 } rows && (rows.Count > 1 || block.IsTable || rows[0].ContainsKey(CookiePhrases.Name) || block.Lines.Count > 1))
            {
                rows.ForEach(row => Add(words, technologies, Technology(words, row), row.Values.First()[0]));
            }
            else if (block.Only is { } only)
            {
                if (words.Behind(only.Text, CookiePhrases.Consent) is { } behind)
                {
                    consent = words.Say(behind);
                }
                else if (statement.Takes(only) || (statement.Own is null && i == 0) || (statement.Own is null && statement.State != DeclarationState.NotStated && only.Text[^1] == ']'))
                {
                    statement.Take(only);
                }
                else if (FormWords.IsSentence(words.Say(only.Text).First().Value) && consent is null)
                {
                    consent = words.Say(only.Text);
                }
                else
                {
                    Add(words, technologies, Technology(words, block.Lines), only);
                }
            }
            else if (!block.IsTable)
            {
                block.Entries.ForEach(entry => Add(words, technologies, Technology(words, entry), entry[0]));
            }
        }

        statement.Log("/cookies");
        words.Draft.Cookies = new() { State = technologies.Count > 0 ? DeclarationState.Some : statement.State, Description = statement.Own, Consent = consent, Technologies = technologies };
    }

    private static void Add(FormWords words, List<TrackingTechnology> technologies, TrackingTechnology technology, FormLine line)
    {
        if (words.Draft.HasRoom(technologies, line.Span, line.Text))
        {
            words.Draft.Log($"/cookies/technologies/{technologies.Count}", line.Span, "formItem");
            technologies.Add(technology);
        }
    }

    private static TrackingTechnology Technology(FormWords words, List<FormLine> lines)
    {
        var row = new Dictionary<Phrase, List<FormLine>>();
        foreach (var line in lines)
        {
            var column = Array.Find(Columns, label => words.Behind(line.Text, label) is not null);
            row[column ?? CookiePhrases.Name] = [column is null ? line : line with { Text = words.Behind(line.Text, column)! }];
        }

        return Technology(words, row);
    }

    private static TrackingTechnology Technology(FormWords words, Dictionary<Phrase, List<FormLine>> row)
    {
        string? Cell(Phrase column) => row.TryGetValue(column, out var cell) ? cell[0].Text : null;
        bool? Answer(Phrase column) => Cell(column) is not { } text ? null : words.Is(text, LeadPhrases.Yes) ? true : words.Is(text, LeadPhrases.No) ? false : null;

        Period? lifetime = null;
        bool? isSession = null;
        foreach (var part in Cell(CookiePhrases.Lifetime)?.Split(["; "], StringSplitOptions.None) ?? [])
        {
            lifetime ??= FormTimes.Period(part, words.Language, PeriodPhrases.Length);
            isSession = words.Is(part, CookiePhrases.Session) ? true : words.Is(part, CookiePhrases.BeyondSession) ? false : isSession;
        }

        return new()
        {
            Name = Cell(CookiePhrases.Name),
            Provider = Cell(CookiePhrases.Provider),
            Purpose = Cell(CookiePhrases.Purpose) is { } purpose ? words.Say(purpose) : null,
            Lifetime = lifetime,
            SessionOnly = isSession,
            Essential = Answer(CookiePhrases.Essential),
            ThirdPartyAccess = Answer(CookiePhrases.Shared),
            Website = Cell(CookiePhrases.Website),
        };
    }
}
