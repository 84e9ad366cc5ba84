namespace RegisterNotice.Law;

/// <summary>A provision that frees a controller from informing data subjects, wholly or in part.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="OfDataFromSubject">Whether it frees from Article 13: of data that come from the data subject.</param>
/// <param name="OfDataFromElsewhere">Whether it frees from Article 14: of data that come from elsewhere.</param>
/// <param name="RestsOn">What has to be shown for it to apply.</param>
internal sealed record InformingExemption(LegalReference Provision, bool OfDataFromSubject, bool OfDataFromElsewhere, ExemptionGround RestsOn);
