using RegisterNotice.Changes.Telling;
using RegisterNotice.Json.Values;
using RegisterNotice.Words;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Changes;

/// <summary>One fact that is not the same in two revisions of a notice: where it stands, what became of it, and how much it weighs.</summary>
/// <remarks>Immutable, compared by content, safe to use from many threads. Its words are made when they are asked for.</remarks>
public sealed record FactChange
{
    internal FactChange()
    {
    }

    /// <summary>
    /// Where the fact stands: a JSON Pointer (RFC 6901) into the new revision; into the old one where <see cref="Kind"/> is <see
    /// cref="ChangeKind.Removed"/>.
    /// </summary>
    public JsonPointer Pointer { get; internal init; }

    /// <summary>What became of the fact.</summary>
    public ChangeKind Kind { get; internal init; }

    /// <summary>What the change asks of the controller.</summary>
    public ChangeWeight Weight { get; internal init; }

    /// <summary>What the old revision has in the place, as the model holds it (a text, a period, a part); null where it has nothing.</summary>
    public object? OldValue { get; internal init; }

    /// <summary>What the new revision has in the place, as the model holds it; null where it has nothing.</summary>
    public object? NewValue { get; internal init; }

    /// <summary>The provision for whose sake the fact stands in a notice, such as Article 13(2)(a) of the GDPR.</summary>
    public LegalReference Citation { get; internal init; } = ChangeGrounds.Transparency;

    /// <summary>The part that the fact is about, such as the right whose channel changed; null where it is about the notice as a whole.</summary>
    internal object? About { get; init; }

    /// <summary>How the change is told.</summary>
    internal Phrase Sentence { get; init; } = ChangeSentences.Changed;

    /// <summary>What the fact is called.</summary>
    internal Phrase Fact { get; init; } = ChangeSentences.Notice;

    /// <summary>The values as the message says them; null where it says them as they are.</summary>
    internal ToldValues? Told { get; init; }

    /// <summary>How the values are written in JSON.</summary>
    internal IJsonValue? ValueKind { get; init; }

    /// <summary>The change in one sentence for people, with both values where they can be said in short.</summary>
    /// <param name="language">Finnish, Swedish or English; another language gives English. Texts of the notice are given in it where they have it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string MessageIn(LanguageTag language) => ChangeMessage.Of(this, LanguageFallback.Main(Guard.NotNull(language)));

    /// <summary>What the fact is called, such as "Storage period".</summary>
    /// <param name="language">Finnish, Swedish or English; another language gives English.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string FactIn(LanguageTag language) => Fact[LanguageFallback.Main(Guard.NotNull(language))];

    /// <summary>The provision as lawyers of a language cite it.</summary>
    /// <param name="language">Finnish, Swedish or English; another language gives English.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string CitationIn(LanguageTag language) => LegalCitations.Cite(Citation, LanguageFallback.Main(Guard.NotNull(language)));

    /// <summary>The change in English, for logs and debuggers.</summary>
    public override string ToString() => $"{Weight} {Kind} {Pointer}: {MessageIn(LanguageTag.English)}";
}
