using System.Text.Json.Nodes;

namespace RegisterNotice.AspNetCore.Tests.Checks;

/// <summary>What a host answered.</summary>
internal sealed record CheckAnswer(int Status, string? ContentType, string? Language, string Body)
{
    public JsonNode Json => JsonNode.Parse(Body)!;

    public JsonArray Findings => Json["findings"]!.AsArray();

    public IEnumerable<string> Codes => Findings.Select(finding => finding!["code"]!.GetValue<string>());

    public static async Task<CheckAnswer> OfAsync(HttpResponseMessage response) => new(
        (int)response.StatusCode,
        response.Content.Headers.ContentType?.ToString(),
        response.Content.Headers.ContentLanguage.SingleOrDefault(),
        await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
}
