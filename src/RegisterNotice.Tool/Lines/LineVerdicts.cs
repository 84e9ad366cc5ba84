using RegisterNotice.Tool.Checking;

namespace RegisterNotice.Tool.Lines;

/// <summary>What was found in some lines.</summary>
/// <param name="Report">What is written of them, in UTF-8; lent, to be given back.</param>
/// <param name="Parts">How many findings the report has up to which of its bytes, wherever it may be cut.</param>
/// <param name="Counts">How often each rule was broken.</param>
/// <param name="Notices">How many lines there were.</param>
/// <param name="Failing">How many notices have findings that make the check fail.</param>
/// <param name="Unusable">How many lines hold no notice.</param>
/// <param name="End">How much of the file is read.</param>
internal sealed record LineVerdicts(
    MemoryStream Report,
    IReadOnlyList<(int Findings, int Length)> Parts,
    FindingCounts Counts,
    int Notices,
    int Failing,
    int Unusable,
    long End)
{
    /// <summary>How many findings there are.</summary>
    public int Findings => Parts.Count == 0 ? 0 : Parts[^1].Findings;

    /// <summary>The longest part of the report with no more findings than these, and how many it has.</summary>
    public (int Findings, int Length) UpTo(int most) => Parts.LastOrDefault(part => part.Findings <= most);
}
