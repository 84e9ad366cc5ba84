using RegisterNotice.Documents;

namespace RegisterNotice.Exchange;

/// <summary>
/// Writes the record of processing activities (GDPR Article 30) of notices as a workbook (XLSX, Office Open XML), for those who keep it in a spreadsheet.
/// </summary>
/// <remarks>
/// Finnish: <i>seloste käsittelytoimista</i>. There is a sheet for each language, with the rows and columns of <see cref="RecordComposer.Table"/>, a heading
/// that stays in sight and a filter. Every cell is text: nothing in it is a formula, whatever it begins with. A cell holds no more than 32,767 characters; what
/// is longer is cut and ends with an ellipsis. Control characters that XML cannot hold become U+FFFD.
/// </remarks>
public static class RecordWorkbook
{
    /// <summary>Writes a workbook.</summary>
    /// <param name="notices">The notices, in the order of the record.</param>
    /// <param name="destination">Where to write; it is not closed, and must be able to seek.</param>
    /// <param name="options">Languages and questionnaires; <see cref="RecordWorkbookOptions.Default"/> where null.</param>
    /// <exception cref="ArgumentNullException">An argument that must be given is null.</exception>
    /// <exception cref="ArgumentException">A notice is null, or a sheet would have more rows than a workbook can hold (1,048,576).</exception>
    public static void Write(IReadOnlyList<Notice> notices, Stream destination, RecordWorkbookOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(notices);
        ArgumentNullException.ThrowIfNull(destination);
        options ??= RecordWorkbookOptions.Default;
        var sheets = new List<WorkbookSheet>();
        IReadOnlyList<LanguageTag> asked = options.Languages.Count > 0 ? options.Languages : [FirstOf(notices)];
        foreach (var language in asked.Select(Known).DistinctBy(language => language.Value))
        {
            sheets.Add(new(NameOf(language), language, RecordComposer.Table(notices, language)));
        }

        var languages = sheets.Count;
        foreach (var questionnaire in options.Questionnaires.Distinct())
        {
            sheets.AddRange(sheets.Take(languages).ToArray().Select(sheet => new WorkbookSheet(
                $"{questionnaire.ToString().ToUpperInvariant()} {sheet.Name}",
                sheet.Language,
                RecordQuestionnaires.Table(notices, questionnaire, sheet.Language))));
        }

        WorkbookFile.Write(sheets, destination);
    }

    /// <summary>Writes a workbook to bytes.</summary>
    /// <param name="notices">The notices, in the order of the record.</param>
    /// <param name="options">Languages and questionnaires; <see cref="RecordWorkbookOptions.Default"/> where null.</param>
    /// <returns>The bytes of the file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notices"/> is null.</exception>
    /// <exception cref="ArgumentException">A notice is null, or a sheet would have more rows than a workbook can hold (1,048,576).</exception>
    public static byte[] Write(IReadOnlyList<Notice> notices, RecordWorkbookOptions? options = null)
    {
        using var file = new MemoryStream();
        Write(notices, file, options);
        return file.ToArray();
    }

    private static LanguageTag FirstOf(IReadOnlyList<Notice> notices) =>
        notices.Count > 0 && notices[0]?.Languages is [var first, ..] ? first : LanguageTag.Finnish;

    // The languages that the library writes; English for any other.
    private static LanguageTag Known(LanguageTag language) => language.Value.Split('-')[0] switch
    {
        "fi" => LanguageTag.Finnish,
        "sv" => LanguageTag.Swedish,
        _ => LanguageTag.English,
    };

    private static string NameOf(LanguageTag language) => language.Value switch
    {
        "fi" => "Suomi",
        "sv" => "Svenska",
        _ => "English",
    };
}
