using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>The description that an authority publishes of its registers, so that its documents can be asked for (Act 906/2019, section 28).</summary>
/// <remarks>
/// Finnish: <i>asiakirjajulkisuuskuvaus</i>. It is no part of the privacy notice but a page of its own, which <c>NoticeComposer.ComposePublicAccess</c>
/// composes.
/// </remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
public sealed record PublicAccess : NoticePart
{
    /// <summary>The registers and repositories of information that the authority manages.</summary>
    /// <remarks>Finnish: <i>tietovarannot ja asiarekisteri</i>.</remarks>
    public IReadOnlyList<DocumentRegister> Registers { get; init => field = ValueList.From(value); } = ValueList<DocumentRegister>.Empty;

    /// <summary>To whom a request for a document goes (Act 621/1999, section 13).</summary>
    public ContactPoint? Contact { get; init; }

    /// <summary>How a document is asked for, and what it costs.</summary>
    /// <remarks>Finnish: <i>tietopyyntö</i>.</remarks>
    public LocalizedText? Requests { get; init; }

    /// <summary>The provisions by which documents of the registers are secret, such as Act 621/1999, section 24.</summary>
    /// <remarks>Finnish: <i>salassapitosäännökset</i>.</remarks>
    public IReadOnlyList<LegalReference> Secrecy { get; init => field = ValueList.From(value); } = ValueList<LegalReference>.Empty;

    /// <summary>Which information is open to all by a technical interface, and where (Act 906/2019, section 28(1)).</summary>
    /// <remarks>Finnish: <i>tietoaineistojen saatavuus avoimesti teknisen rajapinnan avulla</i>.</remarks>
    public LocalizedText? OpenInterfaces { get; init; }

    internal override string OneLine =>
        OneLineText.Of(nameof(PublicAccess), [OneLineText.Count(Registers.Count, "register", "registers")]);
}
