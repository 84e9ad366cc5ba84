namespace RegisterNotice.Rules;

/// <summary>How a retention period stands to the floor of the Accounting Act.</summary>
internal enum AccountingVerdict
{
    /// <summary>It meets the floor, or has none.</summary>
    Met,

    /// <summary>It may meet it, but the notice does not show so.</summary>
    Unclear,

    /// <summary>It falls short of it.</summary>
    TooShort,
}
