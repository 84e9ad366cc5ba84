namespace RegisterNotice.Words.Lexicon;

/// <summary>The phrases that betray a <see cref="Signal"/>, in Finnish, Swedish and English, by their stems.</summary>
/// <remarks>
/// A phrase stands for every word that begins with it; <c>*</c> before it also for the inside of a compound, a final space for the word's end. <c>&amp;</c> joins phrases
/// that stand in one sentence; <c>&amp; !</c> one that does not. <c>|</c> parts phrases of which any one will do.
/// </remarks>
internal static partial class SignalPhrases
{
    /// <summary>All rows; one file per part of the catalogue of rules.</summary>
    public static (Signal Signal, string[] Phrases)[][] Parts => [Purposes(), Data(), Recipients(), Transfers(), Retention(), Rights(), Contradictions(), Presentation()];

    /// <summary>Phrases that count only in a sentence without any of some others.</summary>
    private static string[] Unless(string[] others, params string[] phrases)
    {
        var exception = " & !" + string.Join("|", others);
        return [.. phrases.Select(phrase => phrase + exception)];
    }
}
