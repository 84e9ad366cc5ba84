using System.Buffers;
using System.Runtime.CompilerServices;
using RegisterNotice.Documents.Composing;
using RegisterNotice.Json;
using RegisterNotice.Law;
using RegisterNotice.Words;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents;

/// <summary>Makes the record of processing activities (GDPR Article 30(1), of a processor 30(2)) of notices: as a document, a table, rows or JSON.</summary>
/// <remarks>
/// Finnish: <i>seloste käsittelytoimista</i>. It is internal and addressed to the controller and, on request, the supervisory authority (Article 30(4)), not to
/// the data subject. There is a row for each purpose: data belong to the purposes that the category names, or to all where it names none, and people,
/// recipients and time limits follow the data. What is tied to no purpose at all stands in every row of its notice, so that nothing is left out. The words are
/// written from the facts in Finnish, Swedish or English, and in English where another language is asked for; a text that the notice holds in another language
/// only is marked with it, as <see cref="NoticeComposer"/> does.
/// </remarks>
public static class RecordComposer
{
    /// <summary>
    /// Composes the record as a document: a section for each notice, with a table of its purposes. An item that a notice does not state is marked as such.
    /// </summary>
    /// <param name="notices">The notices, in the order of the record.</param>
    /// <param name="language">The language of the record; that of the first notice where null.</param>
    /// <returns>The document, for any of the writers.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notices"/> is null.</exception>
    /// <exception cref="ArgumentException">A notice is null.</exception>
    public static NoticeDocument Compose(IReadOnlyList<Notice> notices, LanguageTag? language = null)
    {
        var scribes = Scribes(notices, language);
        var main = Main(notices, language);
        var isOfProcessors = notices.Count > 0 && notices.All(notice => notice.IsOfProcessors());
        var (phrase, provision) = isOfProcessors
            ? (ProcessorPhrases.OfController[RecordPhrases.Lead], "30(2)")
            : (RecordPhrases.Lead, "30(1)");
        var lead = phrase.Fill(main, ("article", LegalCitations.Cite(Acts.Gdpr.At(provision), main)));
        return new()
        {
            Language = main,
            Title = RecordPhrases.Title[main],
            Sections = [new() { Blocks = [new ParagraphBlock { Text = lead }] }, .. scribes.SelectMany(RecordSections.Of).Numbered()],
        };
    }

    /// <summary>Gives the record as one table with a row for each purpose, for spreadsheets and CSV.</summary>
    /// <param name="notices">The notices, in the order of the record.</param>
    /// <param name="language">The language of the record and of the columns' headings; that of the first notice where null.</param>
    /// <returns>The table, with the columns in the order of <see cref="RecordRow"/>. In a cell with several texts, a line feed parts them; a cell is empty
    /// where the notice states nothing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notices"/> is null.</exception>
    /// <exception cref="ArgumentException">A notice is null.</exception>
    public static TableBlock Table(IReadOnlyList<Notice> notices, LanguageTag? language = null) =>
        RecordSections.Table([.. Entries(notices, language)], Main(notices, language));

    /// <summary>Gives the rows of the record, for a host's own form.</summary>
    /// <param name="notices">The notices, in the order of the record.</param>
    /// <param name="language">The language of the record; that of the first notice where null.</param>
    /// <returns>A row for each purpose, and one for each notice without purposes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notices"/> is null.</exception>
    /// <exception cref="ArgumentException">A notice is null.</exception>
    public static IReadOnlyList<RecordRow> Rows(IReadOnlyList<Notice> notices, LanguageTag? language = null)
    {
        var known = new ConditionalWeakTable<IReadOnlyList<MarkedText>, ValueList<string>>();
        return [.. Entries(notices, language).Select(entry => entry.ToRow(known))];
    }

    /// <summary>Writes the record as JSON to a string.</summary>
    /// <remarks>
    /// The object has <c>recordVersion</c> (<c>1.0</c>), <c>language</c> (BCP 47) and <c>rows</c>: an object for each <see cref="RecordRow"/>, with a member
    /// for each of its properties in their order, named as they are in camelCase. Every member is always there: what a notice does not state is <c>null</c> or
    /// <c>[]</c>. Equal notices give equal JSON. Half a surrogate pair in a text becomes U+FFFD.
    /// </remarks>
    /// <param name="notices">The notices, in the order of the record.</param>
    /// <param name="language">The language of the record; that of the first notice where null.</param>
    /// <param name="options">The layout; compact where null.</param>
    /// <returns>The JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notices"/> is null.</exception>
    /// <exception cref="ArgumentException">A notice is null.</exception>
    public static string WriteJson(IReadOnlyList<Notice> notices, LanguageTag? language = null, NoticeWriteOptions? options = null)
    {
        using var buffer = new PooledBuffer();
        WriteJson(notices, buffer, language, options);
        return buffer.DecodeUtf8();
    }

    /// <summary>
    /// Writes the record as JSON in UTF-8; see <see cref="WriteJson(IReadOnlyList{Notice}, LanguageTag?, NoticeWriteOptions?)"/> for its shape.
    /// </summary>
    /// <param name="notices">The notices, in the order of the record.</param>
    /// <param name="destination">Where the UTF-8 goes.</param>
    /// <param name="language">The language of the record; that of the first notice where null.</param>
    /// <param name="options">The layout; compact where null.</param>
    /// <exception cref="ArgumentNullException">An argument that must be given is null.</exception>
    /// <exception cref="ArgumentException">A notice is null.</exception>
    public static void WriteJson(
        IReadOnlyList<Notice> notices,
        IBufferWriter<byte> destination,
        LanguageTag? language = null,
        NoticeWriteOptions? options = null) =>
        RecordJson.Write(Rows(notices, language), Main(notices, language), Guard.NotNull(destination), options?.Indent ?? false);

    private static IEnumerable<RecordEntry> Entries(IReadOnlyList<Notice> notices, LanguageTag? language) =>
        Scribes(notices, language).SelectMany(RecordPart.Rows);

    private static IEnumerable<Scribe> Scribes(IReadOnlyList<Notice> notices, LanguageTag? language)
    {
        var recorded = ValueList.From(Guard.NotNull(notices));
        var options = new ComposeOptions { Language = Main(recorded, language), Layout = Layout.Gdpr, WordSource = WordSource.Generated };
        return recorded.Select(notice => new Scribe(notice, options, isForController: true));
    }

    private static LanguageTag Main(IReadOnlyList<Notice> notices, LanguageTag? language) =>
        LanguageFallback.Main(language ?? NoticeLanguage.Of(notices));
}
