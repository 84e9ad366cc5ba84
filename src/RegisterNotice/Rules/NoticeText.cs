namespace RegisterNotice.Validation;

/// <summary>A text of a notice as rules see it: what is written, where, and in which language.</summary>
public sealed record NoticeText
{
    /// <summary>
    /// Where it stands: a JSON Pointer (RFC 6901) in the names of the notice's JSON, with the language for its last step where the text is given by language.
    /// </summary>
    public required JsonPointer Pointer { get; init; }

    /// <summary>What is written.</summary>
    public required string Text { get; init => field = Guard.NotNull(value); }

    /// <summary>The language in which it is written (BCP 47); null for names, addresses and other texts that have none.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>What the section of a published wording is about in which the text stands; none for a text of the facts.</summary>
    public IReadOnlyList<SectionKind> SectionKinds { get; init => field = ValueList.From(value); } = ValueList<SectionKind>.Empty;

    /// <summary>Place and text.</summary>
    public override string ToString() => $"{Pointer}: {Text}";
}
