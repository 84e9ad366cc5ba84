using System.Text.Json.Serialization;
using RegisterNotice.Import.Interpreting;

namespace RegisterNotice.Import;

/// <summary>What came of interpreting a document.</summary>
public sealed class NoticeInterpretation
{
    internal NoticeInterpretation(NoticeDocument document, InterpretedDocument read)
    {
        var places = new DocumentPlaces(document);
        Notice = read.Notice;
        IsUnderstood = read.IsUnderstood;
        Facts = read.Facts.ConvertAll(fact => new InterpretedFact { Pointer = fact.Pointer, Words = Words(fact.Span), Text = fact.Text, Rule = fact.Rule, Confidence = fact.Confidence });
        Unclear = read.Unclear.ConvertAll(words => new UnclearWords { Words = Words(words.Span), Text = words.Text, Code = words.Code, Kinds = words.Kinds });

        DocumentSpan Words(Pages.LineSpan span)
        {
            var (pointer, offset) = places.Of(span.Line);
            return new(pointer, offset + span.Start, span.Length);
        }
    }

    /// <summary>The notice. Its <see cref="Notice.Wordings"/> hold the document, whose sections say now what they are about.</summary>
    [JsonPropertyName("notice")]
    public Notice Notice { get; }

    /// <summary>Every fact of the notice with the words that state it, in the order of the document.</summary>
    [JsonPropertyName("facts")]
    public IReadOnlyList<InterpretedFact> Facts { get; }

    /// <summary>What looked like a fact and could not be settled, in the order of the document.</summary>
    [JsonPropertyName("unclear")]
    public IReadOnlyList<UnclearWords> Unclear { get; }

    /// <summary>Whether at least one part of the notice or one fact was recognised.</summary>
    [JsonPropertyName("isUnderstood")]
    public bool IsUnderstood { get; }
}
