using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>The legal basis of a purpose (Articles 6(1) and 13(1)(c)).</summary>
/// <remarks>Finnish: <i>käsittelyn oikeusperuste</i>.</remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record LegalBasis : NoticePart
{
    /// <summary>Which basis it is.</summary>
    public required LegalBasisKind Kind { get; init { field = value; Settle(value == LegalBasisKind.Unknown); } }

    /// <summary>The basis in words.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>
    /// Which interest is pursued, and whose, where the basis is <see cref="LegalBasisKind.LegitimateInterests"/> (Articles 13(1)(d) and 14(2)(b)).
    /// </summary>
    public LocalizedText? Interest { get; init; }

    /// <summary>The act behind a legal obligation or a public task (Article 6(3)), or the ground of the repealed act.</summary>
    public LegalReference? Reference { get; init; }

    /// <summary>
    /// How the interest was weighed, where the basis is <see cref="LegalBasisKind.LegitimateInterests"/>; null where the notice does not tell.
    /// </summary>
    public BalancingTest? BalancingTest { get; init; }

    /// <summary>What lets special categories of data be processed (Article 9(2)).</summary>
    /// <remarks>JSON that has the ground alone, as <c>specialCategoryGround</c>, is read.</remarks>
    public SpecialCategoryCondition? SpecialCategory { get; init; }

    internal override string OneLine =>
        OneLineText.Of(nameof(LegalBasis), [Kind.ToString(), OneLineText.Short(Reference?.Act), OneLineText.Short(Reference?.Provision)]);
}
