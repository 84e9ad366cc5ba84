namespace RegisterNotice.Tests;

/// <summary>Files of the repository that tests compare with.</summary>
internal static class RepositoryFile
{
    /// <summary>The full path of a file, from its path below the root.</summary>
    public static string Path(string relative)
    {
        // From where the tests run: a deterministic build maps the paths of its sources away.
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "RegisterNotice.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside their repository.");
        }

        return System.IO.Path.Combine(folder.FullName, relative);
    }
}
