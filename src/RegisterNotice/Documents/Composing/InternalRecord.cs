using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>What the record says of a notice's internal part, which no page shows.</summary>
internal static class InternalRecord
{
    /// <summary>Documents of some kinds, each with its name and address; all of them where no kind is given.</summary>
    public static IEnumerable<MarkedText?> Documents(Scribe scribe, params InternalDocumentKind[] kinds) =>
        from document in scribe.Notice.Internal?.Documents ?? ValueList<InternalDocument>.Empty
        where kinds.Length == 0 || kinds.Contains(document.Kind)
        select Document(scribe, document);

    /// <summary>Texts of the internal part, each by itself.</summary>
    public static IEnumerable<MarkedText?> Each(Scribe scribe, IReadOnlyList<LocalizedText>? texts) =>
        (texts ?? ValueList<LocalizedText>.Empty).Select(text => scribe.Mark(scribe.Say(text)));

    /// <summary>Whether an impact assessment is needed; null where that is not said.</summary>
    public static MarkedText? Dpia(Scribe scribe) => scribe.Notice.Internal?.DpiaRequired is { } isRequired
        ? scribe[isRequired ? InternalPhrases.DpiaRequired : InternalPhrases.DpiaNotRequired]
        : null;

    /// <summary>When and by whom the record was reviewed last; null where neither is said.</summary>
    public static MarkedText? Reviewed(Scribe scribe) => scribe.Notice.Internal is { } part
        ? MarkedText.Parted(", ", LeadPart.Date(scribe, part.ReviewedOn), Scribe.Raw(part.ReviewedBy))
        : null;

    /// <summary>Where the notice is published: an address for each language.</summary>
    public static IEnumerable<MarkedText?> Addresses(Scribe scribe) =>
        scribe.Notice.LanguageVersions.Select(version => (MarkedText?)Scribe.Raw(version.Address));

    // "tasapainotesti: Suoramarkkinoinnin punninta (https://intra.example/punninta)"; a name that says what it is goes without the kind.
    private static MarkedText? Document(Scribe scribe, InternalDocument document)
    {
        var kind = scribe[InternalPhrases.Kinds.Of(document.Kind, document, "kind")];
        var title = scribe.Mark(scribe.Say(document.Title));
        var isSaid = title is { } name && name.Text.Contains(kind, StringComparison.OrdinalIgnoreCase);
        var named = isSaid ? title : MarkedText.Parted(": ", kind, title);
        var addressed = new Parenthesis(Scribe.Raw(document.Address)).After(named);
        return MarkedText.Parted(". ", addressed, scribe.Mark(scribe.Say(document.Summary)));
    }
}
