using Orleans;
using RegisterNotice.Orleans.Model;
using RegisterNotice.Validation;

namespace RegisterNotice.Orleans.Reports;

/// <summary>Carries a finding with its place in a file.</summary>
[RegisterConverter]
[RegisterCopier]
internal sealed class PlacedFindingConverter : SharedCopier<PlacedFinding>, IConverter<PlacedFinding, PlacedFindingSurrogate>
{
    public PlacedFinding ConvertFromSurrogate(in PlacedFindingSurrogate surrogate) => new()
    {
        Finding = surrogate.Finding,
        Root = JsonPointer.Parse(surrogate.Root),
        Position = surrogate.Position is { } at ? new TextPosition(at.Line, at.Column) : null,
        Source = surrogate.Source,
        NoticeId = surrogate.NoticeId,
        Suppression = surrogate.Suppression,
    };

    public PlacedFindingSurrogate ConvertToSurrogate(in PlacedFinding value) => new()
    {
        Finding = value.Finding,
        Root = value.Root.ToString(),
        Position = value.Position is { } at ? (at.Line, at.Column) : null,
        Source = value.Source,
        NoticeId = value.NoticeId,
        Suppression = value.Suppression,
    };
}
