using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>What several questionnaires ask about.</summary>
/// <param name="Topic">What it is.</param>
/// <param name="Ico">The number of the question at the ICO; null where it does not ask.</param>
/// <param name="Dpc">The number of the question at the DPC; null where it does not ask.</param>
/// <param name="Cnil">The number of the question at the CNIL; null where it does not ask.</param>
/// <param name="Tell">What a notice says of it.</param>
internal sealed record QuestionRow(Phrase Topic, string? Ico, string? Dpc, string? Cnil, Func<Scribe, IEnumerable<MarkedText?>> Tell);
