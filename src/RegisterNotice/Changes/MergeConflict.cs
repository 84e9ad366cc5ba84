using RegisterNotice.Changes.Telling;
using RegisterNotice.Words;

namespace RegisterNotice.Changes;

/// <summary>What two revisions have changed each in another way, so that a person has to decide.</summary>
/// <remarks>Immutable, compared by content, safe to use from many threads.</remarks>
public sealed record MergeConflict
{
    internal MergeConflict()
    {
    }

    /// <summary>
    /// Where it stands: a JSON Pointer (RFC 6901) into the merged notice; into the base where <see cref="Ours"/> is null, so that the merged notice has
    /// nothing there.
    /// </summary>
    public JsonPointer Pointer { get; internal init; }

    /// <summary>What both began with, as the model holds it (a text of one language, a period, a part, a list); null where there was nothing.</summary>
    public object? Base { get; internal init; }

    /// <summary>What ours has, which the merged notice keeps; null where it has nothing.</summary>
    public object? Ours { get; internal init; }

    /// <summary>What theirs has; null where it has nothing.</summary>
    public object? Theirs { get; internal init; }

    /// <summary>The conflict in one sentence for people, with the place and the three values in short.</summary>
    /// <param name="language">Finnish, Swedish or English; another language gives English. Texts of the notice are given in it where they have it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public string MessageIn(LanguageTag language)
    {
        var tongue = LanguageFallback.Main(Guard.NotNull(language));
        return MergePhrases.Conflict.Fill(
            tongue,
            ("place", Pointer.IsWholeDocument ? "/" : Legible.Line(Pointer.ToString())),
            ("base", ValueWords.Of(Base, tongue)),
            ("ours", ValueWords.Of(Ours, tongue)),
            ("theirs", ValueWords.Of(Theirs, tongue)));
    }

    /// <summary>The conflict in English, for logs and debuggers.</summary>
    public override string ToString() => MessageIn(LanguageTag.English);
}
