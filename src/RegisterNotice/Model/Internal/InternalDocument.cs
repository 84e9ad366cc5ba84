using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>A document by which the controller shows that it complies (Articles 5(2) and 24(1)).</summary>
/// <remarks>Finnish: <i>osoitusvelvollisuuden asiakirja</i>.</remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record InternalDocument : NoticePart
{
    /// <summary>What kind of document it is.</summary>
    public required InternalDocumentKind Kind { get; init { field = value; Settle(value == InternalDocumentKind.Unknown); } }

    /// <summary>What the document is called.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>Where the document is: the address of a page or a file.</summary>
    public string? Address { get; init; }

    /// <summary>What the document says, in brief.</summary>
    public LocalizedText? Summary { get; init; }

    internal override string OneLine =>
        OneLineText.Of(nameof(InternalDocument), [Kind.ToString(), OneLineText.Short(Title), OneLineText.Short(Address)]);
}
