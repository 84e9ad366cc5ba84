namespace RegisterNotice.Json.Walking;

/// <summary>What a text of a notice is there for.</summary>
internal enum TextRole
{
    /// <summary>Words and names for people to read.</summary>
    Words,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>Where a request is sent: an e-mail address where the channel's kind is that.</summary>
    Target,

    /// <summary>A telephone number, a web address, or an identifier of a business.</summary>
    Contact,

    /// <summary>What acts, their provisions and authorities are called: nothing that the notice says of its own.</summary>
    Official,

    /// <summary>The address of a link in published words.</summary>
    Link,
}
