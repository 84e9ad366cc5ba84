using RegisterNotice.Import;
using RegisterNotice.Tool.Texts;

namespace RegisterNotice.Tool.Explaining;

/// <summary>A place in a page that a fact was read from, or that could not be settled.</summary>
/// <param name="Number">Its number on the page, from 1.</param>
/// <param name="Pointer">The fact in the JSON that is written; empty for what could not be settled.</param>
/// <param name="Value">The fact itself as text; empty for what could not be settled.</param>
/// <param name="Span">The place.</param>
/// <param name="Reason">The rule of reading, or why nothing was settled.</param>
/// <param name="Confidence">How sure the fact is; null for what could not be settled.</param>
internal sealed record SourceMark(int Number, JsonPointer Pointer, string Value, SourceSpan Span, string Reason, FactConfidence? Confidence)
{
    /// <summary>Whether it could not be settled.</summary>
    public bool IsUnclear => Confidence is null;

    /// <summary>Why the fact was read: how sure it is, where the words do not state it, and the rule of reading.</summary>
    public string Grounds(LanguageTag language) =>
        Confidence is null or FactConfidence.Stated ? Reason : $"{ImportTexts.NameOf(Confidence.Value)[language]}, {Reason}";

    /// <summary>The fact and its rule; its value where that is not the words themselves.</summary>
    public string Label(string words, LanguageTag language)
    {
        if (IsUnclear)
        {
            return $"? {Reason}";
        }

        return $"{Pointer}{(Value.Length == 0 || Value == words ? "" : $" = {Value}")} ({Grounds(language)})";
    }
}
