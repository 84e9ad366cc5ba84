using RegisterNotice.Tests;

namespace RegisterNotice.Architecture.Tests.Rooms;

/// <summary>The arrows that still point the wrong way. The list only shrinks: a run with UPDATE_APPROVED=1 takes out what is mended, and adds nothing.</summary>
internal static class Exceptions
{
    private const string File = "tests/RegisterNotice.Architecture.Tests/Rooms/exceptions.txt";

    public static IReadOnlyList<string> Read() => [.. System.IO.File.ReadLines(RepositoryFile.Path(File)).Where(line => line.Length > 0 && line[0] != '#')];

    public static void Shrink(IEnumerable<string> standing) => System.IO.File.WriteAllLines(
        RepositoryFile.Path(File),
        ["# Arrows between rooms that still point the wrong way. Mend one, and take its line out; add none.", .. Read().Intersect(standing)]);
}
