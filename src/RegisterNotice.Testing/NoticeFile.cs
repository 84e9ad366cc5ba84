using RegisterNotice.Json;
using RegisterNotice.Validation;

namespace RegisterNotice.Testing;

/// <summary>A notice in a file of a <see cref="NoticeDirectory"/>.</summary>
/// <remarks>Immutable. It was read when the directory was; whatever was wrong then is told when <see cref="Notice"/> is asked for.</remarks>
public sealed class NoticeFile
{
    private readonly byte[] json;

    internal NoticeFile(string name, string path, byte[] json, NoticeReadResult result)
    {
        this.json = json;
        Name = name;
        Path = path;
        Result = result;
    }

    /// <summary>The path within the directory, with <c>/</c> between folders, such as <c>fi/shop.json</c>.</summary>
    public string Name { get; }

    /// <summary>The whole path of the file.</summary>
    public string Path { get; }

    /// <summary>What came of reading the file.</summary>
    public NoticeReadResult Result { get; }

    /// <summary>The notice.</summary>
    /// <exception cref="NoticeAssertionException">The file cannot be read as a notice without a fault; the message names each fault with file, line and
    /// column.</exception>
    public Notice Notice => Result.HasErrors
        ? throw new NoticeAssertionException(FindingText.Of(
            $"{Name} is no faultless notice:",
            [.. Result.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => new PlacedFinding { Finding = finding, Source = Path })]))
        : Result.Notice;

    /// <summary>The findings of a report on the notice, each with the file, its line and its column.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public IReadOnlyList<PlacedFinding> Place(NoticeReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Placed(json, Path);
    }

    /// <summary><see cref="Name"/>.</summary>
    public override string ToString() => Name;
}
