namespace RegisterNotice.Law;

/// <summary>A ground on which data may leave the EEA.</summary>
/// <param name="Safeguard">The safeguard.</param>
/// <param name="Derogation">Which derogation, where the safeguard is one.</param>
/// <param name="Provision">The article of the GDPR that allows it.</param>
/// <param name="CopyDue">Whether the notice must say how to get a copy of the safeguards (Article 13(1)(f)).</param>
internal sealed record TransferGround(TransferSafeguard Safeguard, TransferDerogation? Derogation, string Provision, bool CopyDue);
