namespace RegisterNotice.Words.Lexicon;

/// <summary>The states of an automaton.</summary>
/// <param name="Next">For each state and each class of characters, the state that follows.</param>
/// <param name="EndOf">For each state, the number of the phrases that end with it.</param>
/// <param name="Ends">Those phrases.</param>
internal readonly record struct PhraseStates(int[] Next, int[] EndOf, int[][] Ends);
