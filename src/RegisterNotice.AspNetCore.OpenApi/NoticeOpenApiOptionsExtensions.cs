using Microsoft.AspNetCore.OpenApi;
using RegisterNotice.AspNetCore.OpenApi.Describing;

namespace RegisterNotice.AspNetCore.OpenApi;

/// <summary>Describes notices in the OpenAPI document of a host.</summary>
public static class NoticeOpenApiOptionsExtensions
{
    /// <summary>
    /// Describes the types of the library by their schemas, and what <c>MapNotices</c> and <c>MapNoticeChecks</c> answer, with operation identifiers that are
    /// unique in the document.
    /// </summary>
    /// <param name="options">The options of the document: <c>services.AddOpenApi(options => options.AddRegisterNotice())</c>.</param>
    /// <returns>The options.</returns>
    /// <remarks>
    /// Add it behind what sets <see cref="OpenApiOptions.CreateSchemaReferenceId"/>, which goes on to name all other types. A host's own types refer to those
    /// of the library by name (<c>#/components/schemas/Notice</c>), alone, in lists and in dictionaries.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static OpenApiOptions AddRegisterNotice(this OpenApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var named = options.CreateSchemaReferenceId;
        options.CreateSchemaReferenceId = info => SchemaNames.Of(info.Type) ?? named(info);
        options.AddSchemaTransformer(ListedSchemas.TransformAsync);
        options.AddOperationTransformer((operation, context, _) =>
        {
            NoticeOperations.Complete(operation, context.Description);
            return Task.CompletedTask;
        });
        options.AddDocumentTransformer((document, context, _) =>
        {
            var ours = DescribedOperation.In(document, context.DescriptionGroups);
            OperationIds.MakeUnique(document, ours);
            NoticeAnswers.Refer(document, ours);
            NoticeSchemas.Complete(document);
            return Task.CompletedTask;
        });
        return options;
    }
}
