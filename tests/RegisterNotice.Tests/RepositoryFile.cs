using System.Runtime.CompilerServices;

namespace RegisterNotice.Tests;

/// <summary>Files of the repository that tests compare with.</summary>
internal static class RepositoryFile
{
    /// <summary>The full path of a file, from its path below the root.</summary>
    public static string Path(string relative, [CallerFilePath] string here = "")
    {
        var folder = new DirectoryInfo(System.IO.Path.GetDirectoryName(here)!);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "RegisterNotice.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests are not in their repository.");
        }

        return System.IO.Path.Combine(folder.FullName, relative);
    }
}
