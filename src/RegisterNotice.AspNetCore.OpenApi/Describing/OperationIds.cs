using System.Globalization;
using Microsoft.OpenApi;

namespace RegisterNotice.AspNetCore.OpenApi.Describing;

/// <summary>Names the operations of the library, each once in a document, and leaves out those that answer <c>HEAD</c>, which every <c>GET</c>
/// implies.</summary>
internal static class OperationIds
{
    public static void MakeUnique(OpenApiDocument document, IReadOnlyList<DescribedOperation> ours)
    {
        foreach (var operation in ours.Where(operation => operation.Method == HttpMethod.Head))
        {
            operation.Path.Operations?.Remove(HttpMethod.Head);
        }

        var taken = document.Paths.Values.SelectMany(path => path.Operations?.Values ?? (IEnumerable<OpenApiOperation>)[])
            .Select(operation => operation.OperationId)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        foreach (var operation in ours.Where(operation => operation.Method != HttpMethod.Head && operation.Operation.OperationId is null))
        {
            operation.Operation.OperationId = Free(operation.Name, taken);
        }
    }

    private static string Free(string name, HashSet<string> taken)
    {
        var id = char.ToLowerInvariant(name[0]) + name[1..];
        for (var number = 2; !taken.Add(id); number++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{char.ToLowerInvariant(name[0])}{name[1..]}{number}");
        }

        return id;
    }
}
