namespace RegisterNotice.Tests.Fuzzing;

/// <summary>How much of what takes long is done once more against the build for .NET Standard 2.0: the code is the same, what lies beneath it differs.</summary>
internal static class SecondBuild
{
#if SECOND_BUILD
    private const int Share = 8;
#else
    private const int Share = 1;
#endif

    /// <summary>All of some cases, or each eighth for the second build.</summary>
    public static IEnumerable<T> Some<T>(IEnumerable<T> cases) => cases.Where(static (_, index) => index % Share == 0);

    /// <summary>So many, or an eighth for the second build.</summary>
    public static int Some(int count) => Math.Max(1, count / Share);
}
