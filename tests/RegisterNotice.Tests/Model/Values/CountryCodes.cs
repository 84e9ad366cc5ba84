namespace RegisterNotice.Tests.Model.Values;

/// <summary>The codes that are assigned, asked one by one.</summary>
internal static class CountryCodes
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    public static IReadOnlyList<string> Assigned { get; } =
        [.. Letters.SelectMany(_ => Letters, (first, second) => $"{first}{second}").Where(code => CountryCode.AsWritten(code).IsValid)];
}
