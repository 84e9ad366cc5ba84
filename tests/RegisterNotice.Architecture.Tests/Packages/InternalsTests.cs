using System.Xml.Linq;
using RegisterNotice.Tests;

namespace RegisterNotice.Architecture.Tests.Packages;

/// <summary>A package that uses what another keeps to itself asks for that very version of it.</summary>
public sealed class InternalsTests
{
    private static readonly Dictionary<string, XDocument> Projects = Directory.EnumerateFiles(RepositoryFile.Path("src"), "*.csproj", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetFileNameWithoutExtension(path), path => XDocument.Load(path), StringComparer.Ordinal);

    /// <summary>Packages to which another opens its internals. A tool holds what it stands on, and asks for no package.</summary>
    public static TheoryData<string> Sisters => [.. Projects.Values.SelectMany(project => project.Descendants("InternalsVisibleTo"))
        .Select(opened => opened.Attribute("Include")!.Value)
        .Where(name => Projects.TryGetValue(name, out var sister) && Property(sister, "PackAsTool") != "true")
        .Distinct()];

    [Theory]
    [MemberData(nameof(Sisters))]
    public void A_package_that_uses_internals_asks_for_one_version(string name) =>
        Property(Projects[name], "UsesInternals").Should().Be("true", "src/Directory.Build.targets then writes [version] into what it depends on");

    [Fact]
    public void The_version_is_pinned_where_packages_are_made() =>
        XDocument.Load(RepositoryFile.Path("src/Directory.Build.targets")).Descendants("_ProjectReferencesWithVersions").Should().ContainSingle()
            .Which.Attribute("ProjectVersion")!.Value.Should().StartWith("[").And.EndWith("]");

    private static string? Property(XDocument project, string name) => project.Descendants(name).SingleOrDefault()?.Value;
}
