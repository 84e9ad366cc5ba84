namespace RegisterNotice.Import.Interpreting.Clauses;

/// <summary>A form of a verb.</summary>
/// <param name="Verb">The verb.</param>
/// <param name="Voice">Who does it, as far as the form tells.</param>
/// <param name="IsFinite">Whether it makes a clause by itself; an infinitive or a participle wants another verb before it.</param>
/// <param name="IsInfinitive">Whether it may be the infinitive: <c>käyttää</c> is this as well as "uses".</param>
internal readonly record struct VerbForm(ClauseVerbs Verb, Voice Voice, bool IsFinite, bool IsInfinitive);
