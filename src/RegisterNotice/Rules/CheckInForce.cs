namespace RegisterNotice.Validation;

/// <summary>A rule as it is checked on a day.</summary>
internal sealed record CheckInForce(
    NoticeRule Checked,
    Severity Severity,
    IReadOnlyList<LegalReference> Citations) : RuleInForce(Checked, Severity, Citations);
