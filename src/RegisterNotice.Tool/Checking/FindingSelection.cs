using RegisterNotice.Validation;

namespace RegisterNotice.Tool.Checking;

/// <summary>Which findings are shown and which make a check fail.</summary>
/// <param name="Least">The least severity that is shown.</param>
/// <param name="FailOn">The least severity that makes the check fail, shown or not.</param>
/// <param name="Most">How many findings are shown.</param>
internal sealed record FindingSelection(Severity Least, Severity FailOn, int Most = int.MaxValue)
{
    public bool Shows(PlacedFinding placed) => placed.Finding.Severity >= Least;

    public bool Fails(PlacedFinding placed) => placed.Suppression is null && placed.Finding.Severity >= FailOn;
}
