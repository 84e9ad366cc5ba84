using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using RegisterNotice.AspNetCore.Pages;
using RegisterNotice.AspNetCore.Problems;
using RegisterNotice.Validation;

namespace RegisterNotice.AspNetCore.Checks;

/// <summary>Answers a request that sends a notice with what is wrong with it.</summary>
internal sealed class CheckEndpoint(NoticeCheckOptions options)
{
    // Faults of reading are told in the language of the document until the request chooses; and that is known when the document is.
    private static readonly LanguageTag[] Written = [LanguageTag.Finnish, LanguageTag.Swedish, LanguageTag.English];

    public async Task AnswerAsync(HttpContext context)
    {
        var request = context.Request;
        if (!RequestMediaTypes.TakesJson(request))
        {
            await RefuseAsync(context, StatusCodes.Status406NotAcceptable).ConfigureAwait(false);
        }
        else if (!RequestMediaTypes.IsJson(request))
        {
            context.Response.Headers["Accept-Post"] = "application/json";
            await RefuseAsync(context, StatusCodes.Status415UnsupportedMediaType).ConfigureAwait(false);
        }
        else
        {
            await CheckAsync(context).ConfigureAwait(false);
        }
    }

    private async Task CheckAsync(HttpContext context)
    {
        var validation = CheckRequest.Options(context.Request.Query, options, out var fault, out var offered);
        if (fault is not null)
        {
            var said = Language(context.Request, []);
            await ProblemAnswer.WriteAsync(context, NoticeProblems.Of(StatusCodes.Status400BadRequest, fault, said, [], offered)).ConfigureAwait(false);
            return;
        }

        MemoryStream? body;
        try
        {
            body = await RequestBody.ReadAsync(context.Request, options.Reading.MaxBytes, context.RequestAborted).ConfigureAwait(false);
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            body = null;
        }

        if (body is null)
        {
            await RefuseAsync(context, StatusCodes.Status413PayloadTooLarge).ConfigureAwait(false);
            return;
        }

        var judged = PostedNotice.Judge(
            body.GetBuffer().AsSpan(0, (int)body.Length),
            options.Reading with { Language = null },
            validation with { Language = null, TimeProvider = validation.TimeProvider ?? HostTime(context) },
            context.RequestAborted);
        await AnswerAsync(context, judged).ConfigureAwait(false);
    }

    private static Task AnswerAsync(HttpContext context, PostedNotice judged)
    {
        if (judged.Findings.Count == 0)
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        }

        var language = Language(context.Request, judged.Languages);
        if (judged.Findings.Any(placed => placed.Finding.Severity == Severity.Error))
        {
            var status = judged.IsJson ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status400BadRequest;
            return ProblemAnswer.WriteAsync(context, NoticeProblems.From(judged.Findings, language, status));
        }

        return ProblemAnswer.WriteAsync(context, "application/json", language, json =>
        {
            json.WriteStartObject();
            json.WritePropertyName("findings");
            FindingJson.WriteList(json, judged.Findings, language);
            json.WriteEndObject();
        });
    }

    private Task RefuseAsync(HttpContext context, int status)
    {
        var more = status == StatusCodes.Status413PayloadTooLarge ? $" (MaxBytes: {options.Reading.MaxBytes})" : "";
        return ProblemAnswer.WriteAsync(context, NoticeProblems.Of(status, ProblemTexts.Of(status), Language(context.Request, []), [], more));
    }

    // A host that has set a clock and no source of time keeps it.
    private TimeProvider? HostTime(HttpContext context) =>
        ReferenceEquals(options.Validation.Clock, NodaTime.SystemClock.Instance) ? context.RequestServices.GetService<TimeProvider>() : null;

    // The reader's language, else that of the notice, else Finnish.
    private static LanguageTag Language(HttpRequest request, IReadOnlyList<LanguageTag> own) =>
        Main(LanguageNegotiation.Choose(request.Headers, [.. own.Select(Main).OfType<LanguageTag>().Take(1), .. Written]))!;

    private static LanguageTag? Main(LanguageTag language) =>
        Array.Find(Written, written => written.Value == language.Value.Split('-')[0]);
}
