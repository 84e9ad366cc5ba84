using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace RegisterNotice.AspNetCore.Problems;

/// <summary>Answers with JSON whose letters stand as they are, and in which nothing can become HTML.</summary>
internal static class ProblemAnswer
{
    public const string MediaType = "application/problem+json";

    private static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly NoticeProblemConverter Converter = new();

    /// <summary>What tells a description of the endpoint that it may answer so.</summary>
    public static IProducesResponseTypeMetadata Produces(int status) =>
        new ProducesResponseTypeMetadata(status, typeof(NoticeProblemDetails), [MediaType]);

    /// <summary>Answers with problem details.</summary>
    public static Task WriteAsync(HttpContext context, NoticeProblemDetails problem)
    {
        var status = problem.Status ?? StatusCodes.Status422UnprocessableEntity;
        context.Response.StatusCode = status;
        Customize(context, problem);
        var options = context.RequestServices.GetService<IOptions<JsonOptions>>()?.Value.SerializerOptions ?? new();
        return WriteAsync(context, MediaType, problem.Language, json => Converter.Write(json, problem, options));
    }

    /// <summary>Answers with JSON; the status code has been set.</summary>
    public static async Task WriteAsync(HttpContext context, string mediaType, LanguageTag? language, Action<Utf8JsonWriter> write)
    {
        var response = context.Response;
        response.ContentType = mediaType;
        response.Headers.XContentTypeOptions = "nosniff";
        if (language is not null)
        {
            response.Headers.ContentLanguage = language.Value;
        }

        var body = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(body, Layout))
        {
            write(json);
        }

        response.ContentLength = body.WrittenCount;
        await response.Body.WriteAsync(body.WrittenMemory, context.RequestAborted).ConfigureAwait(false);
    }

    private static void Customize(HttpContext context, NoticeProblemDetails problem) =>
        context.RequestServices.GetService<IOptions<ProblemDetailsOptions>>()?.Value.CustomizeProblemDetails?.Invoke(
            new() { HttpContext = context, ProblemDetails = problem });
}
