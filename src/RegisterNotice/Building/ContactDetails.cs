namespace RegisterNotice;

/// <summary>How to reach somebody: what controllers, contact points and data protection officers have in common.</summary>
internal sealed record ContactDetails(PostalAddress? Address, IReadOnlyList<string> Emails, IReadOnlyList<string> Phones, string? Website);
