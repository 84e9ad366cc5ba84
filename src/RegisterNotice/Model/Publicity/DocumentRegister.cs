using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>A register or repository of information of an authority (Act 906/2019, section 28).</summary>
/// <remarks>Finnish: <i>tietovaranto</i>, <i>asiarekisteri</i>.</remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record DocumentRegister : NoticePart
{
    /// <summary>What the register is called.</summary>
    public required LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>By what its documents can be found, such as "case number".</summary>
    /// <remarks>Finnish: <i>hakutekijät</i>.</remarks>
    public IReadOnlyList<LocalizedText> SearchTerms { get; init => field = ValueList.From(value); } = ValueList<LocalizedText>.Empty;

    /// <summary>What information and which documents the register holds.</summary>
    public LocalizedText? Description { get; init; }

    internal override string OneLine => OneLineText.Of(nameof(DocumentRegister), [OneLineText.Short(Name)]);
}
