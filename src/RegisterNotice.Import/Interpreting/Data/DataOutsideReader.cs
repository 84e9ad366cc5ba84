using RegisterNotice.Import.Interpreting.Clauses;

namespace RegisterNotice.Import.Interpreting.Data;

/// <summary>Reads data that a notice states where no heading asks for them: "kerää tietoja siitä, miten sivustoa käytetään", "samlar vi in följande
/// uppgifter:" and a list.</summary>
internal static class DataOutsideReader
{
    public static void Read(NoticeDraft draft, IEnumerable<Sentence> sentences, List<ToldOfData> told)
    {
        var language = draft.Language.Value;
        DataCategoryDraft? led = null;
        Sentence? lead = null;
        var under = sentences.Where(sentence => !sentence.IsTableRow).ToList();
        var listed = NamedDataLists.Read(draft, under, told);
        foreach (var sentence in under.Where(sentence => !listed.Contains(sentence)))
        {
            if (sentence.IsLead)
            {
                led?.Close(draft);
                led = IsOfData(sentence.Text, language) ? new("", sentence.Line) : null;
                lead = sentence;
                if (led is not null)
                {
                    told.Add(new(sentence.Text, sentence.Span, IsLabel: true));
                }
            }
            else if (led is not null && sentence.Lead == lead)
            {
                DataPhrases.Items(sentence.Text, language).ForEach(led.AddItem);
                told.Add(new(sentence.Text, sentence.Span, IsLabel: false));
            }
            else
            {
                led?.Close(draft);
                led = null;
                ReadStatement(draft, sentence, language, told);
            }
        }

        led?.Close(draft);
    }

    private static void ReadStatement(NoticeDraft draft, Sentence sentence, string language, List<ToldOfData> told)
    {
        foreach (var statement in DataStatements.In(sentence, language, isAsked: false))
        {
            var category = new DataCategoryDraft("", sentence.Line);
            foreach (var item in DataPhrases.Of(statement.Text, language, statement.IsObject).SelectMany(phrase => phrase.Items).Where(DatumWords.MayBeDatum))
            {
                category.AddItem(SubjectReader.WithoutOwners(item, language, isAlone: true));
            }

            Close(draft, category, sentence, told);
        }

        foreach (var items in Enclosed(sentence, language))
        {
            var category = new DataCategoryDraft("", sentence.Line);
            items.ForEach(category.AddItem);
            Close(draft, category, sentence, told);
        }
    }

    private static void Close(NoticeDraft draft, DataCategoryDraft category, Sentence sentence, List<ToldOfData> told)
    {
        if (!category.IsEmpty)
        {
            category.Close(draft);
            told.Add(new(sentence.Text, sentence.Span, IsLabel: false));
        }
    }

    // "Lomakkeella annetut tiedot (nimi, osoite ja toive) välitetään meille": whatever is done with them, which they are stands in parentheses.
    private static IEnumerable<List<string>> Enclosed(Sentence sentence, string language)
    {
        var (text, words, next) = (sentence.Text, sentence.Words, 0);
        for (var open = text.IndexOf('('); open > 0; open = text.IndexOf('(', open + 1))
        {
            var close = text.IndexOf(')', open);
            if (close < 0)
            {
                yield break;
            }

            // A sentence may have thousands of parentheses: its words are gone through once.
            while (next < words.Count && words[next].Start < open)
            {
                next++;
            }

            if (next == 0 || !IsCollective(words[next - 1]))
            {
                continue;
            }

            var items = DataPhrases.Items(text[(open + 1)..close], language);
            if (items.Count > 1 && items.Count(DatumWords.AreCalledByName) * 2 > items.Count)
            {
                yield return items;
            }
        }
    }

    private static bool IsCollective(Word word) => word.EndsWithAny(DataPhraseWords.Collectives) || word.IsAny(DataPhraseWords.Collectives);

    // "Rekisteri pitää sisällään seuraavat tiedot:", and not "Tietoja kerätään seuraaviin tarkoituksiin:".
    private static bool IsOfData(string lead, string language) =>
        DataStatements.Announces(lead, language) && WordScan.Of(lead) is [.., var last]
            && last.Text is not ("tiedon" or "tieto") && IsCollective(last);
}
