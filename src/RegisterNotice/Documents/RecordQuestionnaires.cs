using RegisterNotice.Documents.Composing;
using RegisterNotice.Words;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents;

/// <summary>Answers the questionnaires that supervisory authorities give out for the record of processing activities (GDPR Article 30) from notices.</summary>
/// <remarks>
/// The questions are known by their numbers and by short topics of our own. An answer says what the notice holds and nothing else: a question to which it holds
/// nothing has none. What an organisation keeps to itself, such as where its assessments and contracts are, stands in <see cref="Notice.Internal"/>. Texts are
/// in Finnish, Swedish or English, as in <see cref="RecordComposer"/>.
/// </remarks>
public static class RecordQuestionnaires
{
    /// <summary>Answers a questionnaire.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="questionnaire">The questionnaire.</param>
    /// <param name="language">The language of the answers; that of the notice where null.</param>
    /// <returns>Every question in its order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="questionnaire"/> is not one that is known.</exception>
    public static IReadOnlyList<RecordAnswer> Answer(Notice notice, RecordQuestionnaire questionnaire, LanguageTag? language = null)
    {
        var main = LanguageFallback.Main(language ?? NoticeLanguage.Of(Guard.NotNull(notice)));
        var options = new ComposeOptions { Language = main, Layout = Layout.Gdpr, WordSource = WordSource.Generated };
        using var scribe = new Scribe(notice, options, isForController: true);
        return ValueList<RecordAnswer>.Own([.. Questions.Of(questionnaire).Select(question => question.Answered(scribe))]);
    }

    /// <summary>Answers a questionnaire for several notices as one table, for spreadsheets and CSV.</summary>
    /// <param name="notices">The notices, in the order of their columns.</param>
    /// <param name="questionnaire">The questionnaire.</param>
    /// <param name="language">The language of the answers; that of the first notice where null.</param>
    /// <returns>A row for each question, with its number, its topic and a column for each notice. In a cell with several texts, a line feed parts
    /// them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notices"/> is null.</exception>
    /// <exception cref="ArgumentException">A notice is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="questionnaire"/> is not one that is known.</exception>
    public static TableBlock Table(IReadOnlyList<Notice> notices, RecordQuestionnaire questionnaire, LanguageTag? language = null)
    {
        var asked = ValueList.From(Guard.NotNull(notices));
        var main = LanguageFallback.Main(language ?? NoticeLanguage.Of(asked));
        IReadOnlyList<RecordAnswer>[] answers = [.. asked.Select(notice => Answer(notice, questionnaire, main))];
        return new()
        {
            Header = [QuestionPhrases.Question[main], QuestionPhrases.Topic[main], .. asked.Select(notice => notice.Id)],
            Rows =
            [
                .. Questions.Of(questionnaire).Select((question, i) => new TableRow
                {
                    Cells = [question.Code, question.Topic[main], .. answers.Select(each => string.Join("\n", each[i].Answers))],
                }),
            ],
        };
    }
}
