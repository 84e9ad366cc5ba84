using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>Says that there is none or some of a matter, in the notice's own sentence where it has one.</summary>
internal static class Statement
{
    /// <summary>
    /// Adds the notice's own sentence; where that is in another language, ours goes before it, so that the reader is told in any case. A matter that is not stated
    /// gives no sentence of ours.
    /// </summary>
    /// <param name="passage">Where to add.</param>
    /// <param name="scribe">The notice and its language.</param>
    /// <param name="part">The part of the notice that says it.</param>
    /// <param name="state">What it says.</param>
    /// <param name="own">The notice's own sentence.</param>
    /// <param name="none">Our sentence for none.</param>
    /// <param name="some">Our sentence for some; null where what follows says it.</param>
    public static Passage Add(
        Passage passage,
        Scribe scribe,
        NoticePart part,
        DeclarationState state,
        LocalizedText? own,
        Phrase none,
        Phrase? some)
    {
        var words = scribe.Say(own);
        if (words is null or { Foreign: not null })
        {
            passage.Paragraph(state switch
            {
                DeclarationState.None => scribe[none],
                DeclarationState.Some when some is not null => scribe[some],
                DeclarationState.Unknown => scribe[KeptWords.Of(part, "state")],
                _ => null,
            });
        }

        return passage.Paragraph(words);
    }
}
