using System.IO.Enumeration;
using RegisterNotice.Tool.Texts;

namespace RegisterNotice.Tool.Inputs;

/// <summary>
/// A pattern of paths: <c>*</c> and <c>?</c> within a name, <c>**</c> for folders however deep. Shells fill patterns in themselves, but not all do, nor where
/// they are quoted.
/// </summary>
internal sealed class FilePattern
{
    private const string AnyDepth = "**";

    private readonly string pattern;
    private readonly string[] steps;

    public FilePattern(string pattern)
    {
        this.pattern = pattern;
        var all = pattern.Split('/', Path.DirectorySeparatorChar);
        var fixedSteps = all.TakeWhile(step => !IsPattern(step)).ToArray();
        steps = [.. all.Skip(fixedSteps.Length).Where(step => step.Length > 0)];
        Folder = fixedSteps switch
        {
            [] => ".",
            [""] => "/",
            _ => string.Join('/', fixedSteps),
        };
        IsBare = fixedSteps.Length == 0;
    }

    /// <summary>The folder before the first sign of a pattern.</summary>
    public string Folder { get; }

    private bool IsBare { get; }

    public static bool IsPattern(string text) => text.AsSpan().IndexOfAny('*', '?') >= 0;

    /// <summary>The files that match, in the order of their names.</summary>
    public IReadOnlyList<string> Files()
    {
        try
        {
            var found = Directory.Exists(Folder) ? Match(Folder, 0).Distinct(StringComparer.Ordinal) : [];
            return [.. IsBare ? found.Select(path => Path.GetRelativePath(Folder, path)) : found];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(language => FaultsOfFiles.Describe(exception, pattern, language));
        }
    }

    private IEnumerable<string> Match(string folder, int step)
    {
        if (step == steps.Length)
        {
            return [];
        }

        if (steps[step] == AnyDepth)
        {
            return step == steps.Length - 1
                ? FolderFiles.Below(folder)
                : Match(folder, step + 1).Concat(FolderFiles.FoldersIn(folder).SelectMany(below => Match(below, step)));
        }

        return step == steps.Length - 1
            ? FolderFiles.FilesIn(folder).Where(path => Fits(path, step))
            : FolderFiles.FoldersIn(folder).Where(path => Fits(path, step)).SelectMany(below => Match(below, step + 1));
    }

    private bool Fits(string path, int step) =>
        FileSystemName.MatchesSimpleExpression(steps[step], Path.GetFileName(path.AsSpan()), ignoreCase: OperatingSystem.IsWindows());
}
