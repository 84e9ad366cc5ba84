namespace RegisterNotice;

/// <summary>Edits of one part of an immutable notice: each gives a new notice and leaves the one given as it was.</summary>
/// <remarks>
/// Parts are found by what tells them apart: identifier, kind, language or name; where more than one has it, all of them are meant. Parts that have nothing of
/// the kind are found by their places, as findings point to them. To say more of a part with builders, use <see cref="NoticeBuilder.From(Notice)"/>. Safe to
/// use from many threads.
/// </remarks>
public static partial class NoticeEdits
{
    private static Declaration<T> Some<T>(Declaration<T> declared, IReadOnlyList<T> items)
        where T : NoticePart
    {
        var state = declared.State == DeclarationState.NotStated ? DeclarationState.Some : declared.State;
        return declared with { State = state, Items = items };
    }
}
