namespace RegisterNotice.Tool.Tests;

/// <summary>A folder for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public string Path => folder.FullName;

    public string At(string relative) => System.IO.Path.Combine(Path, relative);

    public void Write(string relative, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(relative))!);
        File.WriteAllText(At(relative), text);
    }

    public string Read(string relative) => File.ReadAllText(At(relative));

    /// <summary>The files below a folder, hidden ones included, by their relative paths.</summary>
    public string[] Files(string relative = "") => [.. Directory.EnumerateFiles(At(relative), "*", SearchOption.AllDirectories).Select(path => System.IO.Path.GetRelativePath(At(relative), path)).Order(StringComparer.Ordinal)];

    public void Dispose() => folder.Delete(recursive: true);
}
