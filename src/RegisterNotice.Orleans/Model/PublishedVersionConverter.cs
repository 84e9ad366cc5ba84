using NodaTime.Text;
using Orleans;
using RegisterNotice.Json;
using RegisterNotice.Publishing;

namespace RegisterNotice.Orleans.Model;

/// <summary>Carries which revision was published.</summary>
[RegisterConverter]
[RegisterCopier]
internal sealed class PublishedVersionConverter : SharedCopier<PublishedVersion>, IConverter<PublishedVersion, PublishedVersionSurrogate>
{
    public PublishedVersion ConvertFromSurrogate(in PublishedVersionSurrogate surrogate) => new()
    {
        Id = surrogate.Id,
        Revision = surrogate.Revision,
        PublishedAt = InstantPattern.ExtendedIso.Parse(surrogate.PublishedAt).Value,
        Fingerprint = NoticeFingerprint.FromBytes(surrogate.Fingerprint),
    };

    public PublishedVersionSurrogate ConvertToSurrogate(in PublishedVersion value) => new()
    {
        Id = value.Id,
        Revision = value.Revision,
        PublishedAt = InstantPattern.ExtendedIso.Format(value.PublishedAt),
        Fingerprint = value.Fingerprint.ToByteArray(),
    };
}
