using System.Reflection;
using System.Runtime.Versioning;
using RegisterNotice.Import;

namespace RegisterNotice.Tests;

/// <summary>The public API is a promise: what changes it changes the file beside these tests, for all to see.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_library_offers_what_is_approved() => ShouldBeApproved(typeof(Notice).Assembly, "RegisterNotice");

    [Fact]
    public void The_importer_offers_what_is_approved() => ShouldBeApproved(typeof(NoticeImporter).Assembly, "RegisterNotice.Import");

    private static void ShouldBeApproved(Assembly assembly, string name)
    {
        var offered = PublicApi.Of(assembly);
        var approved = $"tests/RegisterNotice.Tests/PublicApi/{name}.txt";
        if (!assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName.StartsWith(".NETStandard", StringComparison.Ordinal))
        {
            Approved.ShouldBe(offered, approved);
            return;
        }

        // What .NET Standard lacks, such as static members of interfaces, is lacking there alone: the file holds what differs.
        var here = Lines(offered);
        var there = Lines(File.ReadAllText(RepositoryFile.Path(approved)));
        var differences = there.Except(here).Select(line => $"- {line}\n").Concat(here.Except(there).Select(line => $"+ {line}\n"));
        Approved.ShouldBe(string.Concat(differences), $"tests/RegisterNotice.Tests/PublicApi/{name}.netstandard2.0.txt");
    }

    // Each member behind the name of its type, so that a line stands for itself.
    private static List<string> Lines(string api)
    {
        var lines = new List<string>();
        var type = "";
        foreach (var line in api.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var isMember = line.StartsWith(' ');
            type = isMember ? type : line.Split(" : ")[0];
            lines.Add(isMember ? $"{type}: {line.Trim()}" : line);
        }

        return lines;
    }
}
