namespace RegisterNotice;

/// <summary>What a Finnish telephone number is for.</summary>
internal enum FinnishNumberClass
{
    Geographic,
    Mobile,
    Corporate,
    TollFree,
    PremiumRate,
}
