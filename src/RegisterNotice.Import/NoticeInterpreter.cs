using RegisterNotice.Import.Interpreting;

namespace RegisterNotice.Import;

/// <summary>Reads the facts of a notice from its words: a document becomes a typed notice.</summary>
/// <remarks>
/// The document may come from a page (<see cref="NoticePageReader"/>), or from the <see cref="Notice.Wordings"/> of a stored notice, which is so
/// interpreted anew when the interpreter
/// has become better. Facts are only those that the words state, each with its place in the document; what could not be settled is listed.
/// </remarks>
public static class NoticeInterpreter
{
    /// <summary>Interprets a document.</summary>
    /// <param name="document">
    /// The document, in Finnish, Swedish or English. What its sections are about is read from their headings and words, whatever
    /// <see cref="DocumentSection.Kinds"/> say; only sections
    /// of <see cref="SectionKind.PageChrome"/> are left aside.
    /// </param>
    /// <param name="id">The identifier of the notice.</param>
    /// <param name="leastConfidence">What is taken for a fact, as <see cref="ImportOptions.LeastConfidence"/>.</param>
    /// <param name="cancellationToken">Cancels the interpreting.</param>
    /// <returns>The notice with its facts. The same document gives the same notice.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    /// <exception cref="OperationCanceledException">The interpreting was cancelled.</exception>
    public static NoticeInterpretation Interpret(
        NoticeDocument document, string id = "imported", FactConfidence leastConfidence = FactConfidence.Weak, CancellationToken cancellationToken = default) =>
        new(Guard.NotNull(document), Interpreter.Interpret(document, Guard.NotBlank(id), known: null, leastConfidence, cancellationToken));
}
