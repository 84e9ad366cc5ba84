using NodaTime;

namespace RegisterNotice.Law;

/// <summary>A contact detail of the supervisory authority that no longer holds.</summary>
/// <param name="Written">The detail as it was published.</param>
/// <param name="Until">The first day on which it is certain not to have held.</param>
/// <param name="PostalCode">The postal code that goes with it; null where none does.</param>
/// <param name="Stems">By which words it is known: small letters, words parted by one space.</param>
internal sealed record FormerAuthorityContact(string Written, LocalDate Until, string? PostalCode, string[] Stems);
