namespace RegisterNotice.Words.Lexicon;

/// <summary>The states of an automaton.</summary>
/// <param name="Next">For each state and each class of characters, the state that follows.</param>
/// <param name="FirstEnd">The first of the states at which phrases end; all behind it are such, too.</param>
/// <param name="Ends">Those phrases, from the last state to the first.</param>
internal readonly record struct PhraseStates(ushort[] Next, int FirstEnd, int[][] Ends);
