namespace RegisterNotice;

/// <summary>What a security measure protects.</summary>
public enum MeasureScope
{
    /// <summary>Data in information systems.</summary>
    Digital,

    /// <summary>Data on paper.</summary>
    /// <remarks>Finnish: <i>manuaalinen aineisto</i>.</remarks>
    Manual,
}
