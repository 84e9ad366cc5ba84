using RegisterNotice.Tool.Texts;

namespace RegisterNotice.Tool.Inputs;

/// <summary>Finds the files that arguments name: one by one, by a folder or by a pattern.</summary>
internal static class InputFiles
{
    /// <summary>The files in the order of the arguments, those of a folder or pattern in the order of their names; none twice.</summary>
    /// <param name="arguments">Files, folders, patterns and <c>-</c>.</param>
    /// <param name="kind">Which files of a folder are meant.</param>
    /// <param name="nameOfStandardInput">What reports call the standard input.</param>
    /// <exception cref="ToolException">One names no file.</exception>
    public static IReadOnlyList<InputFile> Of(IReadOnlyList<string> arguments, FileKind kind, string? nameOfStandardInput = null)
    {
        if (arguments.Count(argument => argument == InputFile.StandardInput) > 1)
        {
            throw new ToolException(ToolTexts.StandardInputTwice);
        }

        var files = arguments.SelectMany(argument => Of(argument, kind, nameOfStandardInput));
        return [.. files.DistinctBy(file => file.IsStandardInput ? file.Path : Path.GetFullPath(file.Path))];
    }

    private static IEnumerable<InputFile> Of(string argument, FileKind kind, string? nameOfStandardInput)
    {
        if (argument == InputFile.StandardInput)
        {
            var name = nameOfStandardInput is { Length: > 0 } given ? Path.GetFileName(given) : "";
            return [new(argument, name.Length > 0 ? name : "imported", nameOfStandardInput)];
        }

        // A file may be called what looks like a pattern.
        if (File.Exists(argument))
        {
            return [new(argument, Path.GetFileName(argument), argument)];
        }

        if (Directory.Exists(argument))
        {
            return OfFolder(argument, kind) is { Count: > 0 } files
                ? files
                : throw new ToolException(ToolTexts.EmptyFolder, ("path", argument), ("patterns", kind.ToString()));
        }

        if (!FilePattern.IsPattern(argument))
        {
            throw new ToolException(ToolTexts.NoFile, ("path", argument));
        }

        var pattern = new FilePattern(argument);
        return pattern.Files() is { Count: > 0 } found
            ? found.Select(path => new InputFile(path, Path.GetRelativePath(pattern.Folder, path), path))
            : throw new ToolException(ToolTexts.NoMatch, ("path", argument));
    }

    private static List<InputFile> OfFolder(string folder, FileKind kind)
    {
        try
        {
            var paths = FolderFiles.Below(folder).Where(kind.Includes);
            return [.. paths.Select(path => new InputFile(path, Path.GetRelativePath(folder, path), path))];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(language => FaultsOfFiles.Describe(exception, folder, language));
        }
    }
}
