namespace RegisterNotice.Tests.Validation;

/// <summary>What a rule is about, shown on a faultless notice: a change that breaks it and a near miss that does not.</summary>
/// <param name="Code">The rule.</param>
/// <param name="Breaks">Members of a notice's JSON that, put into the faultless notice, break the rule.</param>
/// <param name="Pointer">Where the breach is reported.</param>
/// <param name="Keeps">Members that come near and keep it.</param>
/// <param name="AsOf">The day of the check, where it is not the tests' own.</param>
public sealed record RuleExample(string Code, string Breaks, string Pointer, string Keeps, string? AsOf = null)
{
    public override string ToString() => Code;
}
