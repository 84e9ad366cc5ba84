using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>A question of a questionnaire on the record, and how a notice answers it.</summary>
/// <param name="Code">Its number in the questionnaire.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Tell">What a notice says of that.</param>
internal sealed record Question(string Code, Phrase Topic, Func<Scribe, IEnumerable<MarkedText?>> Tell)
{
    /// <summary>The answer of a notice; what is told twice is told once.</summary>
    public RecordAnswer Answered(Scribe scribe)
    {
        var texts = from text in Tell(scribe)
                    where text is { Length: > 0 }
                    select text.Value.Text;
        return new() { Code = Code, Topic = Topic[scribe.Main], Answers = [.. texts.Distinct(StringComparer.Ordinal)] };
    }
}
