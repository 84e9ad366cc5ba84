using RegisterNotice.Documents;

namespace RegisterNotice.Exchange;

/// <summary>What <see cref="RecordWorkbook"/> puts into a workbook.</summary>
public sealed record RecordWorkbookOptions
{
    /// <summary>The record in the language of its first notice, and nothing else.</summary>
    public static RecordWorkbookOptions Default { get; } = new();

    /// <summary>
    /// The languages of the record: a sheet for each of Finnish, Swedish and English that is asked for, English for any other; the language of the first notice
    /// where none is.
    /// </summary>
    public IReadOnlyList<LanguageTag> Languages { get; init; } = [];

    /// <summary>The questionnaires that are answered too, each on a sheet for each language, with a column for each notice.</summary>
    public IReadOnlyList<RecordQuestionnaire> Questionnaires { get; init; } = [];
}
