using NodaTime;

namespace RegisterNotice.Law;

/// <summary>An instrument on which transfers were once based.</summary>
/// <param name="Numbers">The numbers by which a <see cref="LegalReference"/> names it.</param>
/// <param name="Name">What notices call it, in each language.</param>
/// <param name="InvalidFrom">The first day on which no transfer may rest on it.</param>
internal sealed record TransferInstrument(string[] Numbers, LocalizedText Name, LocalDate InvalidFrom);
