using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>What a notice says of a matter that it may affirm, deny or pass over, such as its disclosures.</summary>
/// <typeparam name="T">What is declared: <see cref="Disclosure"/> or <see cref="Transfer"/>.</typeparam>
/// <remarks>
/// A denial with exceptions ("not disclosed, except to the carrier") is held as it stands: <see cref="State"/> is <see cref="DeclarationState.None"/>
/// and the exceptions are <see cref="Items"/>. Whether the two agree is for the validator to say.
/// </remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record Declaration<T> : NoticePart
    where T : NoticePart
{
    /// <summary>Nothing is said.</summary>
    public static Declaration<T> NotStated { get; } = new() { State = DeclarationState.NotStated };

    /// <summary>Whether the notice affirms, denies or passes over the matter.</summary>
    public required DeclarationState State { get; init { field = value; Settle(value == DeclarationState.Unknown); } }

    /// <summary>What the notice lists, in its order.</summary>
    public IReadOnlyList<T> Items { get; init => field = ValueList.From(value); } = ValueList<T>.Empty;

    /// <summary>The sentence that affirms or denies.</summary>
    public LocalizedText? Statement { get; init; }

    internal override string OneLine =>
        OneLineText.Of($"Declaration of {typeof(T).Name}", [State.ToString(), OneLineText.Count(Items.Count, "item")]);
}
