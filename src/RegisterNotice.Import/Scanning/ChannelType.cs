namespace RegisterNotice.Import.Scanning;

/// <summary>What a <see cref="Channel"/> is.</summary>
internal enum ChannelType
{
    /// <summary>An e-mail address that can be written to.</summary>
    Email,

    /// <summary>An e-mail address with a slip in it, as written.</summary>
    BrokenEmail,

    /// <summary>A placeholder in place of an e-mail address.</summary>
    HiddenEmail,

    /// <summary>A phone number.</summary>
    Phone,

    /// <summary>A business ID, right or wrong.</summary>
    BusinessId,

    /// <summary>A VAT number.</summary>
    VatNumber,

    /// <summary>The address of a website.</summary>
    Website,
}
