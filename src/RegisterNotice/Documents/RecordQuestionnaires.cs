using RegisterNotice.Documents.Composing;
using RegisterNotice.Json;
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
        using var scribe = ScribeOf(notice, main);
        return Answers(scribe, questionnaire);
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

    /// <summary>Answers a questionnaire for several notices as a document: a section for each notice, with a table of the questions.</summary>
    /// <param name="notices">The notices, in the order of their sections.</param>
    /// <param name="questionnaire">The questionnaire.</param>
    /// <param name="language">The language of the answers; that of the first notice where null.</param>
    /// <returns>The document, for any of the writers. A question to which a notice holds nothing is marked as such.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notices"/> is null.</exception>
    /// <exception cref="ArgumentException">A notice is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="questionnaire"/> is not one that is known.</exception>
    public static NoticeDocument Compose(IReadOnlyList<Notice> notices, RecordQuestionnaire questionnaire, LanguageTag? language = null)
    {
        var asked = ValueList.From(Guard.NotNull(notices));
        var main = LanguageFallback.Main(language ?? NoticeLanguage.Of(asked));
        Questions.Of(questionnaire);
        return new()
        {
            Language = main,
            Title = QuestionPhrases.Title.Fill(main, ("questionnaire", Questions.NameOf(questionnaire)[main])),
            Sections = [.. asked.Select(notice => Section(notice, questionnaire, main)).Numbered()],
        };
    }

    /// <summary>Writes the answers of several notices as JSON to a string.</summary>
    /// <remarks>
    /// The object has <c>answersVersion</c> (<c>1.0</c>), <c>questionnaire</c> (<c>ico</c>, <c>dpc</c> or <c>cnil</c>), <c>language</c> (BCP 47) and
    /// <c>notices</c>: an object for each notice with <c>noticeId</c>, <c>revision</c> and <c>questions</c>, each of these with <c>code</c>, <c>topic</c> and
    /// <c>answers</c>, which is <c>[]</c> where the notice holds nothing. Equal notices give equal JSON.
    /// </remarks>
    /// <param name="notices">The notices, in their order.</param>
    /// <param name="questionnaire">The questionnaire.</param>
    /// <param name="language">The language of the answers; that of the first notice where null.</param>
    /// <param name="options">The layout; compact where null.</param>
    /// <returns>The JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notices"/> is null.</exception>
    /// <exception cref="ArgumentException">A notice is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="questionnaire"/> is not one that is known.</exception>
    public static string WriteJson(
        IReadOnlyList<Notice> notices,
        RecordQuestionnaire questionnaire,
        LanguageTag? language = null,
        NoticeWriteOptions? options = null)
    {
        var asked = ValueList.From(Guard.NotNull(notices));
        var main = LanguageFallback.Main(language ?? NoticeLanguage.Of(asked));
        using var buffer = new PooledBuffer();
        var answers = asked.Select(notice => (notice, Answer(notice, questionnaire, main)));
        AnswerJson.Write(answers, questionnaire, main, buffer, options?.Indent ?? false);
        return buffer.DecodeUtf8();
    }

    private static Scribe ScribeOf(Notice notice, LanguageTag main) =>
        new(notice, new() { Language = main, Layout = Layout.Gdpr, WordSource = WordSource.Generated }, isForController: true);

    private static ValueList<RecordAnswer> Answers(Scribe scribe, RecordQuestionnaire questionnaire) =>
        ValueList<RecordAnswer>.Own([.. Questions.Of(questionnaire).Select(question => question.Answered(scribe))]);

    private static DocumentSection Section(Notice notice, RecordQuestionnaire questionnaire, LanguageTag main)
    {
        using var scribe = ScribeOf(notice, main);
        var register = scribe.Mark(scribe.Say(notice.RegisterName)?.AsName()) ?? LeadPart.Title(scribe);
        var rows = Answers(scribe, questionnaire).Select(answer => new TableRow
        {
            Cells = [answer.Code, answer.Topic, answer.IsAnswered ? string.Join("\n", answer.Answers) : RecordPhrases.NotStated[main]],
        });
        return new()
        {
            Heading = register.Text,
            Blocks =
            [
                new TableBlock { Header = [QuestionPhrases.Question[main], QuestionPhrases.Topic[main], QuestionPhrases.Answer[main]], Rows = [.. rows] },
            ],
        };
    }
}
