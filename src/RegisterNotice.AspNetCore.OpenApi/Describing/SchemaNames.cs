using RegisterNotice.Json;

namespace RegisterNotice.AspNetCore.OpenApi.Describing;

/// <summary>What the schemas of the library are called among the components of a document.</summary>
internal static class SchemaNames
{
    public const string Prefix = "#/components/schemas/";
    public const string Problem = nameof(NoticeProblemDetails);

    /// <summary>The name of a type's schema; null for a type that is none of the library's.</summary>
    public static string? Of(Type type) => type == typeof(NoticeProblemDetails) ? Problem : NoticeJsonSchema.NameOf(type);
}
