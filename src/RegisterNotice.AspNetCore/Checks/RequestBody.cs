using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace RegisterNotice.AspNetCore.Checks;

/// <summary>Reads what was sent, up to a limit.</summary>
internal static class RequestBody
{
    private const int Piece = 16 * 1024;

    /// <summary>Reads the body.</summary>
    /// <returns>The bytes; null where there are more than may be.</returns>
    /// <exception cref="BadHttpRequestException">The server's own limit is lower, or the request broke off.</exception>
    public static async Task<MemoryStream?> ReadAsync(HttpRequest request, int most, CancellationToken cancellation)
    {
        if (request.ContentLength > most)
        {
            return null;
        }

        var body = new MemoryStream((int)Math.Min(request.ContentLength ?? Piece, Piece));
        var piece = ArrayPool<byte>.Shared.Rent(Piece);
        try
        {
            int count;
            while ((count = await request.Body.ReadAsync(piece, cancellation).ConfigureAwait(false)) > 0)
            {
                if (body.Length + count > most)
                {
                    return null;
                }

                body.Write(piece, 0, count);
            }

            return body;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }
}
