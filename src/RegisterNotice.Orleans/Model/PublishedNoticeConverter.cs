using Orleans;
using RegisterNotice.Publishing;

namespace RegisterNotice.Orleans.Model;

/// <summary>Carries a published notice.</summary>
[RegisterConverter]
[RegisterCopier]
internal sealed class PublishedNoticeConverter : SharedCopier<PublishedNotice>, IConverter<PublishedNotice, PublishedNoticeSurrogate>
{
    public PublishedNotice ConvertFromSurrogate(in PublishedNoticeSurrogate surrogate) => new() { Version = surrogate.Version, Notice = surrogate.Notice };

    public PublishedNoticeSurrogate ConvertToSurrogate(in PublishedNotice value) => new() { Version = value.Version, Notice = value.Notice };
}
