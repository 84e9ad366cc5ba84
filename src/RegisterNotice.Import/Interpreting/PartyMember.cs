namespace RegisterNotice.Import.Interpreting;

/// <summary>What can be read of a party.</summary>
internal enum PartyMember
{
    /// <summary>The name.</summary>
    Name,

    /// <summary>The role or title.</summary>
    Role,

    /// <summary>The organisation.</summary>
    Organisation,

    /// <summary>The first postal address.</summary>
    Address,

    /// <summary>A second postal address.</summary>
    OtherAddress,

    /// <summary>One of the e-mail addresses.</summary>
    Email,

    /// <summary>One of the telephone numbers.</summary>
    Phone,

    /// <summary>The business ID.</summary>
    BusinessId,

    /// <summary>The VAT number.</summary>
    VatNumber,

    /// <summary>The web address.</summary>
    Website,
}
