using RegisterNotice.Words.Lexicon.Inflection;

namespace RegisterNotice.Words.Lexicon;

/// <summary>A verb of the lexicon.</summary>
/// <param name="Language">Its language, such as <c>fi</c>.</param>
/// <param name="Entry">How the table has it.</param>
/// <param name="Forms">Its forms.</param>
/// <param name="IsOnlyDenied">Whether it counts only where it is denied: <c>spara</c> has other meanings of its own.</param>
internal sealed record LexiconVerb(string Language, string Entry, VerbForms Forms, bool IsOnlyDenied);
