namespace RegisterNotice.Tests.Documentation;

/// <summary>Each line of C# in README.md, in the readmes of the packages and in docs stands in a file that is compiled: the examples beside these tests.</summary>
public sealed class DocumentedSnippetTests
{
    private static readonly string Examples = string.Concat(new[]
        {
            "tests/RegisterNotice.Tests/Documentation",
            "tests/RegisterNotice.Hosts.Tests/Documentation",
            "tests/RegisterNotice.Exchange.Tests/Documentation",
            "tests/RegisterNotice.EntityFrameworkCore.Tests/Documentation",
            "tests/RegisterNotice.AspNetCore.Tests/Documentation",
        }
        .SelectMany(folder => Directory.GetFiles(RepositoryFile.Path(folder), "*Example.cs")).Select(File.ReadAllText));

    public static TheoryData<string> Pages => new(new[] { "README.md", "src/RegisterNotice/README.md", "src/RegisterNotice.Import/README.md", "src/RegisterNotice.Exchange/README.md", "src/RegisterNotice.EntityFrameworkCore/README.md", "src/RegisterNotice.AspNetCore/README.md" }
        .Concat(Directory.GetFiles(RepositoryFile.Path("docs"), "*.md").Select(path => $"docs/{Path.GetFileName(path)}")));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_line_of_an_example_is_compiled(string page)
    {
        var lines = File.ReadAllText(RepositoryFile.Path(page)).Split("```csharp\n").Skip(1).Select(block => block.Split("```")[0])
            .SelectMany(block => block.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

        lines.Where(line => line != "using RegisterNotice;" && !Examples.Contains(line, StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_relative_link_leads_to_a_file(string page)
    {
        var folder = Path.GetDirectoryName(RepositoryFile.Path(page))!;
        var links = File.ReadAllText(RepositoryFile.Path(page)).Split("](").Skip(1).Select(rest => rest.Split(')')[0]).Where(link => !link.Contains("://", StringComparison.Ordinal));

        links.Where(link => !Path.Exists(Path.Combine(folder, link))).Should().BeEmpty();
    }
}
