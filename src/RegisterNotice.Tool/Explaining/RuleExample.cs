namespace RegisterNotice.Tool.Explaining;

/// <summary>An example of a rule.</summary>
/// <param name="Place">Where the rule finds something: a JSON Pointer.</param>
/// <param name="Breaking">Members of a notice, or a whole document, that break the rule.</param>
/// <param name="Keeping">The like that keep to it.</param>
internal sealed record RuleExample(string Place, string Breaking, string Keeping);
