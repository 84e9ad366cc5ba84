using RegisterNotice.Json.Walking;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Rules;

/// <summary>A heading, paragraph, list item or table cell of the published wording, with what it means.</summary>
internal sealed record Passage(KeptPlace Place, string Text, MeaningSet Meanings, bool IsHeading)
{
    public JsonPointer Pointer => Place.Pointer;
}
