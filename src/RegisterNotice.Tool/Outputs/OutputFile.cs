using RegisterNotice.Tool.Texts;

namespace RegisterNotice.Tool.Outputs;

/// <summary>Writes a file whole or not at all: beside it first, then in its place.</summary>
internal static class OutputFile
{
    /// <summary>Writes a file; folders that it needs are made.</summary>
    /// <returns>What <paramref name="write"/> returns.</returns>
    /// <exception cref="ToolException">It cannot be written.</exception>
    public static int Write(string path, Func<Stream, int> write)
    {
        try
        {
            return IsDevice(path) ? WriteTo(path, FileMode.Open, write) : Replace(Target(path), write);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(language => FaultsOfFiles.Describe(exception, path, language));
        }
    }

    private static int Replace(string path, Func<Stream, int> write)
    {
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        var draft = Path.Combine(folder, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}");
        try
        {
            var code = WriteTo(draft, FileMode.CreateNew, write);
            if (!OperatingSystem.IsWindows() && File.Exists(path))
            {
                File.SetUnixFileMode(draft, File.GetUnixFileMode(path));
            }

            File.Move(draft, path, overwrite: true);
            return code;
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }

    private static int WriteTo(string path, FileMode mode, Func<Stream, int> write)
    {
        using var stream = new FileStream(path, mode, FileAccess.Write);
        return write(stream);
    }

    // Where a link leads is written, not the link.
    private static string Target(string path)
    {
        var file = new FileInfo(path);
        return file.LinkTarget is null ? file.FullName : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
    }

    // A device is written to: putting a file in its place would take it away.
    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows() && Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal);
}
