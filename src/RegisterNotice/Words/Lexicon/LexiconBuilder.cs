namespace RegisterNotice.Words.Lexicon;

/// <summary>Makes of the rows of the lexicon what can be looked for.</summary>
internal static class LexiconBuilder
{
    /// <summary>All phrases. What means something by itself comes first: what means something together may name it.</summary>
    public static PhraseTable Table()
    {
        var table = new PhraseTable();
        var joint = new List<(MeaningSet Meanings, LexiconPhrase Phrase)>();
        foreach (var row in LexiconTable.Rows)
        {
            foreach (var phrase in LexiconNotation.Read(row.Phrases))
            {
                if (phrase.StandsAlone)
                {
                    table.Add(row.Meaning, 0, phrase.Wanted[0]);
                }
                else
                {
                    joint.Add((MeaningSet.Of(row.Meaning), phrase));
                }
            }

            foreach (var name in row.Names)
            {
                table.Add(row.Meaning, 0, LexiconTable.AsPhrase(name));
            }

            if (row.Denied is { } denied)
            {
                AddVerbs(row, denied, table, joint);
            }
        }

        foreach (var name in LexiconTable.Names)
        {
            table.Add(name.Meaning, name.Row, name.Words);
        }

        foreach (var (meanings, phrase) in joint)
        {
            table.Add(meanings, phrase);
        }

        return table;
    }

    // Where a verb is denied it is spoken of, whatever else its forms may mean.
    private static void AddVerbs(LexiconRow row, Meaning denied, PhraseTable table, List<(MeaningSet Meanings, LexiconPhrase Phrase)> joint)
    {
        var verbs = LexiconVerbs.Of(row);
        var beginnings = LexiconNotation.Read(row.Phrases)
            .FindAll(phrase => phrase.IsBeginning)
            .ConvertAll(phrase => phrase.Wanted[0][..^1]);
        foreach (var verb in verbs)
        {
            foreach (var form in LexiconVerbs.Plain(verb))
            {
                if (!IsFoundBy(beginnings, form))
                {
                    table.Add(row.Meaning, 0, form);
                }
            }
        }

        foreach (var phrase in LexiconVerbs.Denials(verbs).Concat(LexiconNotation.Read(row.Denials)))
        {
            if (phrase.StandsAlone)
            {
                table.Add(row.Meaning, 0, phrase.Wanted[0]);
                table.Add(denied, 0, phrase.Wanted[0]);
            }
            else
            {
                joint.Add((MeaningSet.Of(row.Meaning, denied), phrase));
            }
        }
    }

    // Wherever the word stands, a beginning of it stands too.
    private static bool IsFoundBy(List<string> beginnings, string form)
    {
        foreach (var beginning in beginnings)
        {
            if (form.StartsWith(beginning, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
