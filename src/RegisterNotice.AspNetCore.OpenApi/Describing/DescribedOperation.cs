using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.OpenApi;
using RegisterNotice.AspNetCore.Checks;
using RegisterNotice.AspNetCore.Pages;

namespace RegisterNotice.AspNetCore.OpenApi.Describing;

/// <summary>An operation of the library in a document.</summary>
/// <param name="Name">Its name, such as <c>GetNotice</c>.</param>
/// <param name="Path">The path that it stands under.</param>
/// <param name="Method">The method of HTTP.</param>
/// <param name="Operation">The operation.</param>
internal sealed record DescribedOperation(string Name, IOpenApiPathItem Path, HttpMethod Method, OpenApiOperation Operation)
{
    /// <summary>The name of an operation by the signature that its endpoint carries; null for an operation of the host's own.</summary>
    public static string? NameOf(ApiDescription description)
    {
        var metadata = description.ActionDescriptor.EndpointMetadata;
        return metadata.Any(item => item is NoticeRoute or CheckMarker) ? metadata.OfType<MethodInfo>().FirstOrDefault()?.Name : null;
    }

    /// <summary>The operations of the library in a document.</summary>
    public static IReadOnlyList<DescribedOperation> In(OpenApiDocument document, IReadOnlyList<ApiDescriptionGroup> groups) =>
        [.. groups.SelectMany(group => group.Items).Select(item => Find(document, item)).OfType<DescribedOperation>()];

    private static DescribedOperation? Find(OpenApiDocument document, ApiDescription description)
    {
        if (NameOf(description) is not { } name || description.HttpMethod is not { } text)
        {
            return null;
        }

        var method = HttpMethod.Parse(text);
        var path = document.Paths.FirstOrDefault(path => IsAt(path.Key, description.RelativePath ?? "")).Value;
        return path?.Operations is { } operations && operations.TryGetValue(method, out var operation) ? new(name, path, method, operation) : null;
    }

    // The document writes a parameter without its constraint, and may end an address with a slash or not.
    private static bool IsAt(string key, string path) => key.Trim('/') == NoticeOperations.WithoutConstraints(path.Split('?')[0]).Trim('/');
}
