using System.Text.Json;
using RegisterNotice.Import;
using RegisterNotice.Tool.Outputs;

namespace RegisterNotice.Tool.Explaining;

/// <summary>Writes what was read from a page for programs: <c>{"facts": [...], "unclear": [...], "unread": [...]}</c>.</summary>
/// <remarks>Each has <c>notice</c>, <c>text</c> and its place: <c>line</c> and <c>column</c> in the page; of PDF and Word <c>page</c> and
/// <c>line</c>.</remarks>
internal static class JsonExplanation
{
    public static void Write(TextWriter output, ImportedPage page, LanguageTag language)
    {
        var result = page.Result;
        var values = new FactValue(result.Notices);
        output.WriteLine(IndentedJson.Of(json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("facts");
            foreach (var fact in result.Facts)
            {
                Begin(json, page, fact.Notice, fact.Span, fact.Text);
                json.WriteString("pointer", fact.Pointer.ToString());
                json.WriteString("value", values.At(fact.Notice, fact.Pointer));
                json.WriteString("confidence", NameOf(fact.Confidence));
                json.WriteString("rule", fact.Rule);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("unclear");
            foreach (var passage in result.Unclear)
            {
                Begin(json, page, passage.Notice, passage.Span, passage.Text);
                json.WriteString("code", JsonNamingPolicy.CamelCase.ConvertName(passage.Code.ToString()));
                json.WriteString("reason", passage.ReasonIn(language));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("unread");
            foreach (var passage in result.Unread)
            {
                Begin(json, page, passage.Notice, passage.Span, passage.Text);
                if (passage.Heading is { } heading)
                {
                    json.WriteString("heading", heading);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }));
    }

    private static void Begin(Utf8JsonWriter json, ImportedPage page, int notice, SourceSpan span, string text)
    {
        json.WriteStartObject();
        json.WriteNumber("notice", notice);
        if (page.OfFile is null)
        {
            json.WriteNumber("line", span.Line);
            json.WriteNumber("column", span.Column);
        }
        else if (page.OfFile.PlaceOf(span) is { } place)
        {
            json.WriteNumber("page", place.Page);
            json.WriteNumber("line", place.Line);
        }

        json.WriteString("text", text);
    }

    private static string NameOf(FactConfidence confidence) => confidence switch
    {
        FactConfidence.Stated => "stated",
        FactConfidence.Inferred => "inferred",
        _ => "weak",
    };
}
