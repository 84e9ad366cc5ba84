namespace RegisterNotice.Documents.Writing;

/// <summary>Addresses that a host gives for its pages.</summary>
internal static class PageAddress
{
    private const string Advice = "Give a whole address, such as https://a.example/notice, or a path on the same host, such as /notice.";

    /// <summary>Whether a text is the address of a page on this host or another.</summary>
    public static bool IsOne(string? address) => address is not null && LinkTarget.Of(address).Kind is LinkKind.Web or LinkKind.Path;

    /// <summary>An address of a page on this host or another.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static string Checked(string? address, string parameter) =>
        IsOne(Guard.NotNull(address, parameter))
            ? address!
            : throw new ArgumentException(Advice, parameter);
}
