using RegisterNotice.Validation;

namespace RegisterNotice.Import.Pages;

/// <summary>What files of a form begin with that is no page.</summary>
/// <param name="Bytes">The bytes, each the character of its number.</param>
/// <param name="Form">What people call the form.</param>
/// <param name="Rule">Why it is refused.</param>
/// <param name="Offset">Where the bytes stand.</param>
internal sealed record FileSign(string Bytes, string Form, RuleDescription Rule, int Offset = 0);
