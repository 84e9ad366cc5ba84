namespace RegisterNotice.Import.Interpreting.Clauses;

/// <summary>The verbs of a clause with what belongs to them.</summary>
/// <param name="Verbs">What is done; of several verbs side by side (<c>kerää ja säilyttää</c>) all.</param>
/// <param name="Voice">Who does it.</param>
/// <param name="IsNegated">Whether it is denied.</param>
/// <param name="IsPossible">Whether it is only possible.</param>
/// <param name="Start">Where the first word of the group begins.</param>
/// <param name="End">Where the last ends.</param>
internal readonly record struct VerbGroup(ClauseVerbs Verbs, Voice Voice, bool IsNegated, bool IsPossible, int Start, int End);
