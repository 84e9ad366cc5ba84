using System.Text.Json;

namespace RegisterNotice.Validation;

/// <summary>Names the files of a report in SARIF: relative to a folder where they stand in it, so that the report holds on another machine.</summary>
internal sealed class SarifSources(string? folder)
{
    // The name by which continuous integration knows the root of a repository.
    private const string Base = "%SRCROOT%";

    private readonly string? folder = folder?.TrimEnd('/', Path.DirectorySeparatorChar);

    public void WriteBases(Utf8JsonWriter json, IEnumerable<string?> files)
    {
        if (!files.Any(file => file is not null && IsRelative(Within(file))))
        {
            return;
        }

        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(Base);
        if (folder is not null && Uri.TryCreate(folder + "/", UriKind.Absolute, out var address))
        {
            json.WriteString("uri", address.AbsoluteUri);
        }

        json.WriteStartObject("description");
        json.WriteString("text", "The folder in which the check was run.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public void Write(Utf8JsonWriter json, string name, string source)
    {
        var within = Within(source);
        json.WriteStartObject(name);
        json.WriteString("uri", Address(within));
        if (IsRelative(within))
        {
            json.WriteString("uriBaseId", Base);
        }

        json.WriteEndObject();
    }

    private static bool IsRelative(string source) => !Uri.TryCreate(source, UriKind.Absolute, out _);

    /// <summary>The file as a URI: absolute where it is an absolute path or an address, else relative as it was given.</summary>
    private static string Address(string source) => Uri.TryCreate(source, UriKind.Absolute, out var address)
        ? address.AbsoluteUri
        : string.Join("/", source.Split('/', Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));

    private string Within(string source) =>
        folder is { Length: > 0 } && source.Length > folder.Length + 1
        && source.StartsWith(folder, StringComparison.Ordinal)
        && source[folder.Length] is '/' or '\\'
            ? source[(folder.Length + 1)..]
            : source;
}
