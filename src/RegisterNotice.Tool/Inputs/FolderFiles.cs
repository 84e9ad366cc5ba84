namespace RegisterNotice.Tool.Inputs;

/// <summary>Walks a folder.</summary>
internal static class FolderFiles
{
    /// <summary>
    /// All files below a folder in the order of their names, without hidden ones. Links to folders are not followed: they may lead in a circle.
    /// </summary>
    public static IEnumerable<string> Below(string folder) => FilesIn(folder).Concat(FoldersIn(folder).SelectMany(Below));

    /// <summary>The files of a folder itself.</summary>
    public static IEnumerable<string> FilesIn(string folder) => Shown(Directory.EnumerateFiles(folder));

    /// <summary>The folders of a folder itself.</summary>
    public static IEnumerable<string> FoldersIn(string folder) =>
        Shown(Directory.EnumerateDirectories(folder)).Where(path => !File.GetAttributes(path).HasFlag(FileAttributes.ReparsePoint));

    private static IEnumerable<string> Shown(IEnumerable<string> paths) =>
        paths.Where(path => Path.GetFileName(path) is not ['.', ..]).Order(StringComparer.Ordinal);
}
