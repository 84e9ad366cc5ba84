using RegisterNotice.Import.Pages;
using RegisterNotice.Validation;

namespace RegisterNotice.Import;

/// <summary>A page as text, or why it is none.</summary>
/// <param name="Text">The text, decoded and without a byte order mark; empty where bytes were refused.</param>
/// <param name="Encoding">The encoding of the bytes; null where a text was given or the bytes were refused.</param>
/// <param name="Refusal">Why it is no page, or one beyond a limit; null where it is one.</param>
internal readonly record struct OpenedPage(string Text, string? Encoding, Finding? Refusal)
{
    public static OpenedPage Of(string page, ImportOptions options) => Of(page, null, options);

    public static OpenedPage Of(ReadOnlySpan<byte> page, ImportOptions options)
    {
        if (PageRefusals.Of(page, options) is { } refusal)
        {
            return Refused(refusal);
        }

        var (text, encoding) = PageBytes.Decode(page);
        return Of(text, encoding, options);
    }

    public static OpenedPage Of(Stream page, ImportOptions options, CancellationToken cancellationToken)
    {
        using var buffer = new PooledBuffer();
        return buffer.Fill(page, options.MaxBytes, cancellationToken) ? Of(buffer.WrittenSpan, options)
            : Refused(PageRefusals.BeyondBytes(options));
    }

    public static async Task<OpenedPage> OfAsync(Stream page, ImportOptions options, CancellationToken cancellationToken)
    {
        using var buffer = new PooledBuffer();
        return await buffer.FillAsync(page, options.MaxBytes, cancellationToken).ConfigureAwait(false) ? Of(buffer.WrittenSpan, options)
            : Refused(PageRefusals.BeyondBytes(options));
    }

    private static OpenedPage Of(string text, string? encoding, ImportOptions options) =>
        new(text, encoding, PageRefusals.Of(text, options));

    private static OpenedPage Refused(Finding refusal) => new("", null, refusal);
}
