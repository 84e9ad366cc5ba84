namespace RegisterNotice.Tests;

/// <summary>Files that hold what somebody has read and found good.</summary>
internal static class Approved
{
    /// <summary>Compares with a file of the repository; with UPDATE_APPROVED=1 in the environment, writes it anew first.</summary>
    public static void ShouldBe(string actual, string relativePath)
    {
        var path = RepositoryFile.Path(relativePath);
        if (Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        (File.Exists(path) ? File.ReadAllText(path) : null).Should().Be(actual, "{0} was approved so; run the tests with UPDATE_APPROVED=1 to write it anew, and read what changed", relativePath);
    }
}
