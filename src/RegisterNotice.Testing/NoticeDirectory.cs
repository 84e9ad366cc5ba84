using RegisterNotice.Json;

namespace RegisterNotice.Testing;

/// <summary>A folder of notices as data of tests: a test for each file.</summary>
/// <remarks>
/// <see cref="Rows"/> serve xUnit's <c>MemberData</c>, NUnit's <c>TestCaseSource</c> and MSTest's <c>DynamicData</c>; each holds the name of a file
/// alone, which
/// every runner can show and remember, and the test asks for the file by it. Immutable: the folder is read once, when it is found.
/// </remarks>
public sealed class NoticeDirectory
{
    private readonly Dictionary<string, NoticeFile> byName;

    private NoticeDirectory(string path, IReadOnlyList<NoticeFile> files)
    {
        Path = path;
        Files = files;
        byName = files.ToDictionary(file => file.Name, StringComparer.Ordinal);
    }

    /// <summary>The whole path of the folder.</summary>
    public string Path { get; }

    /// <summary>The files, by name in ordinal order; at least one.</summary>
    public IReadOnlyList<NoticeFile> Files { get; }

    /// <summary>A row with the name of a file for each file.</summary>
    public IEnumerable<object[]> Rows => Files.Select(file => new object[] { file.Name });

    /// <summary>The file with a name.</summary>
    /// <param name="name">The name, as <see cref="NoticeFile.Name"/> and <see cref="Rows"/> have it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    public NoticeFile this[string name]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(name);
            return byName.TryGetValue(name, out var file) ? file : throw new KeyNotFoundException($"{Path} has no notice {name}.");
        }
    }

    /// <summary>Finds a folder and reads the notices in it and in the folders below.</summary>
    /// <param name="path">
    /// A path. One that is not rooted is looked for in the folder of the test program, then in each folder above: <c>notices</c> is found at the top of the
    /// repository, wherever the tests are built to.
    /// </param>
    /// <param name="pattern">Which files are notices, such as <c>*.notice.json</c>.</param>
    /// <param name="options">How strictly files are read.</param>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="NoticeAssertionException">No file fits the pattern: a test without data would pass and check nothing.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static NoticeDirectory Find(string path, string pattern = "*.json", NoticeReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(pattern);
        var folder = Locate(path);
        var files = Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
            .Select(file => Read(folder, file, options))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .ToArray();
        return files.Length > 0
            ? new(folder, files)
            : throw new NoticeAssertionException($"No file {pattern} is in {folder}: the test would check nothing.");
    }

    private static string Locate(string path)
    {
        for (var above = new DirectoryInfo(AppContext.BaseDirectory); above is not null; above = above.Parent)
        {
            var folder = System.IO.Path.GetFullPath(System.IO.Path.Combine(above.FullName, path));
            if (Directory.Exists(folder))
            {
                return folder;
            }
        }

        throw new DirectoryNotFoundException($"There is no folder {path}, neither in {AppContext.BaseDirectory} nor in a folder above it.");
    }

    private static NoticeFile Read(string folder, string path, NoticeReadOptions? options)
    {
        var json = File.ReadAllBytes(path);
        var name = System.IO.Path.GetRelativePath(folder, path).Replace(System.IO.Path.DirectorySeparatorChar, '/');
        return new(name, path, json, NoticeJson.Read(json, options));
    }
}
