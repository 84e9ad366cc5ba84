namespace RegisterNotice.Validation;

/// <summary>What reading, importing or comparing reports: there is nothing to check in one notice.</summary>
internal sealed class ReportedFault : RuleDescription
{
    internal override bool IsChecked => false;

    /// <summary>A fault that rests on no law.</summary>
    public static ReportedFault Of(string code, string name, LocalizedText message, LocalizedText remedy, Severity severity) => new()
    {
        Code = code,
        Name = name,
        Message = message,
        Remedy = remedy,
        Grounds = [new() { Severity = severity }],
    };
}
