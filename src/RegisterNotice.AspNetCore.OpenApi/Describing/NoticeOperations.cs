using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.OpenApi;

namespace RegisterNotice.AspNetCore.OpenApi.Describing;

/// <summary>Completes the operations of the library: which parameters they have, and what those mean.</summary>
internal static partial class NoticeOperations
{
    private static readonly Dictionary<string, string> Meanings = new(StringComparer.Ordinal)
    {
        ["noticeId"] = "The identifier of the notice; the format may stand behind it: .html, .json, .md or .txt.",
        ["noticeLanguage"] = "The language (BCP 47), one of the notice's; the format may stand behind it.",
        ["noticeRevision"] = "The number of the revision, from 1; the format may stand behind it.",
        ["noticeRevisions"] = "The numbers of two revisions, such as 1..2; the format may stand behind them.",
        ["language"] = "The language (BCP 47) of the words; without it the header Accept-Language chooses.",
        ["asOf"] = "The day whose law applies (ISO 8601); today in Finland unless given.",
        ["rules"] = "The set of rules, such as information or record, by which the notice is judged.",
    };

    public static void Complete(OpenApiOperation operation, ApiDescription description)
    {
        if (DescribedOperation.NameOf(description) is null)
        {
            return;
        }

        AddHostParameters(operation, description.RelativePath ?? "");
        foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
        {
            parameter.Description ??= Meanings.GetValueOrDefault(parameter.Name ?? "");
        }

        if (operation.RequestBody is OpenApiRequestBody body)
        {
            body.Description ??= "The notice, in UTF-8.";
        }
    }

    // The host's pattern may have parameters, which no method of the library knows.
    private static void AddHostParameters(OpenApiOperation operation, string path)
    {
        var parameters = operation.Parameters ??= [];
        foreach (var name in Parameter().Matches(path).Select(match => match.Groups["name"].Value))
        {
            if (!parameters.Any(parameter => parameter.In == ParameterLocation.Path && parameter.Name == name))
            {
                parameters.Add(new OpenApiParameter
                {
                    Name = name,
                    In = ParameterLocation.Path,
                    Required = true,
                    Schema = new OpenApiSchema { Type = JsonSchemaType.String },
                });
            }
        }
    }

    /// <summary>A path whose parameters are names alone: <c>{id:int}</c> becomes <c>{id}</c>.</summary>
    public static string WithoutConstraints(string path) => Parameter().Replace(path, "{${name}}");

    [GeneratedRegex(@"\{\*{0,2}(?<name>[^{}:?=*]+)[^{}]*\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();
}
