using System.Text;
using Microsoft.AspNetCore.Http;
using RegisterNotice.Documents;
using RegisterNotice.Json;

namespace RegisterNotice.AspNetCore.Pages;

/// <summary>What is the same for all notices: the schema of their JSON, and the style sheet of their pages.</summary>
internal sealed class FileEndpoint(NoticeServer server)
{
    public const string SchemaType = "application/schema+json";
    public const string StylesheetType = "text/css";

    private readonly Representation schema = new(Encoding.UTF8.GetBytes(NoticeJson.Schema), SchemaType);
    private readonly Representation stylesheet = new(Encoding.UTF8.GetBytes(HtmlStylesheet.Css), $"{StylesheetType}; charset=utf-8");

    public Task SchemaAsync(HttpContext context) => server.Answer.SendAsync(context, schema);

    public Task StylesheetAsync(HttpContext context) => server.Answer.SendAsync(context, stylesheet);
}
