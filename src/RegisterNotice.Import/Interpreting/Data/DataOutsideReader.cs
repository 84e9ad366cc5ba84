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
        foreach (var sentence in sentences.Where(sentence => !sentence.IsTableRow))
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

            if (!category.IsEmpty)
            {
                category.Close(draft);
                told.Add(new(sentence.Text, sentence.Span, IsLabel: false));
            }
        }
    }

    // "Rekisteri pitää sisällään seuraavat tiedot:", and not "Tietoja kerätään seuraaviin tarkoituksiin:".
    private static bool IsOfData(string lead, string language) =>
        DataStatements.Announces(lead, language) && WordScan.Of(lead) is [.., var last]
            && last.Text is "tiedot" or "tietoja" or "henkilötiedot" or "henkilötietoja" or "uppgifter" or "personuppgifter" or "information" or "data";
}
