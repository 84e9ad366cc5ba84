using System.Security.Cryptography;
using System.Text;

namespace RegisterNotice.Site.Hosting;

/// <summary>The one password of this sample: made anew at each start, unless the configuration has one (<c>EditorPassword</c>).</summary>
/// <remarks>A site of your own has users of its own: any authentication of the framework takes its place.</remarks>
internal sealed class EditorPassword(IConfiguration configuration)
{
    private const int RandomBytes = 9;

    /// <summary>The password.</summary>
    public string Value { get; } = configuration["EditorPassword"] is { Length: > 0 } chosen
        ? chosen
        : Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(RandomBytes));

    /// <summary>Whether somebody knows it; the time that the answer takes tells nothing of it.</summary>
    public bool Is(string? password) => CryptographicOperations.FixedTimeEquals(
        SHA256.HashData(Encoding.UTF8.GetBytes(password ?? "")),
        SHA256.HashData(Encoding.UTF8.GetBytes(Value)));
}
