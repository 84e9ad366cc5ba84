using Orleans;
using RegisterNotice.Orleans.Model;
using RegisterNotice.Validation;

namespace RegisterNotice.Orleans.Reports;

/// <summary>Carries a suppressed finding.</summary>
[RegisterConverter]
[RegisterCopier]
internal sealed class SuppressedFindingConverter : SharedCopier<SuppressedFinding>, IConverter<SuppressedFinding, SuppressedFindingSurrogate>
{
    public SuppressedFinding ConvertFromSurrogate(in SuppressedFindingSurrogate surrogate) => new(surrogate.Finding, surrogate.Suppression);

    public SuppressedFindingSurrogate ConvertToSurrogate(in SuppressedFinding value) => new() { Finding = value.Finding, Suppression = value.Suppression };
}
