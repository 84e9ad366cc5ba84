namespace RegisterNotice.Site.Editing;

/// <summary>What an editor says to know before publishing.</summary>
/// <param name="Of">The fingerprint of the draft that was shown.</param>
/// <param name="Material">That data subjects must be told of material changes.</param>
/// <param name="Errors">That the notice has errors.</param>
internal sealed record Confirmation(string? Of, bool Material, bool Errors);
