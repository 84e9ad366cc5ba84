using Orleans;
using RegisterNotice.Publishing;

namespace RegisterNotice.Orleans.Model;

/// <summary>A published notice on its way.</summary>
[GenerateSerializer]
[Alias("register-notice.published-notice")]
internal struct PublishedNoticeSurrogate
{
    [Id(0)]
    public PublishedVersion Version;

    [Id(1)]
    public Notice Notice;
}
