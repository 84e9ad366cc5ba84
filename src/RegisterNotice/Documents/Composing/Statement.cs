using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>Says that there is none or some of a matter, in the notice's own sentence where it has one.</summary>
internal static class Statement
{
    /// <summary>
    /// Adds the notice's own sentence where there is none of a matter but for what follows, and gives what leads to that: a denial and its exceptions are one
    /// sentence, so that they do not contradict each other. Null where there are no exceptions to a denial.
    /// </summary>
    /// <param name="passage">Where to add.</param>
    /// <param name="scribe">The notice and its language.</param>
    /// <param name="declaration">What the notice says of the matter.</param>
    /// <param name="own">The notice's own sentence.</param>
    /// <param name="noneBut">Our sentence for none but what follows.</param>
    /// <param name="however">Our sentence behind the notice's own.</param>
    public static string? Exceptions<T>(
        Passage passage,
        Scribe scribe,
        Declaration<T> declaration,
        LocalizedText? own,
        Phrase noneBut,
        Phrase however)
        where T : NoticePart
    {
        if (declaration.State != DeclarationState.None || declaration.Items.Count == 0)
        {
            return null;
        }

        var words = scribe.Say(own);
        passage.Paragraph(words);
        return scribe[words is { Foreign: null } ? however : noneBut];
    }

    /// <summary>
    /// Adds the notice's own sentence; where that is in another language, ours goes before it, so that the reader is told in any case. A matter that is not
    /// stated gives no sentence of ours.
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
