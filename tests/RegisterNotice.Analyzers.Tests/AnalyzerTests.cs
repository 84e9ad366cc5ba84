using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;
using RegisterNotice.Tests;
using RegisterNotice.Validation;

namespace RegisterNotice.Analyzers.Tests;

public sealed class AnalyzerTests
{
    private static readonly CSharpCompilation Framework = Checked.Against(name => !name.StartsWith("RegisterNotice", StringComparison.Ordinal));

    [Fact]
    public void The_codes_are_those_of_the_librarys_rules()
    {
        var rules = NoticeRules.All.Concat(NoticeRules.OfReading).Concat(NoticeRules.OfImport).Concat(NoticeRules.OfRevisions);

        RuleCodes.All.Should().BeEquivalentTo(rules.Select(rule => KeyValuePair.Create(rule.Code, rule.Name)));
    }

    [Fact]
    public void Every_row_names_what_the_library_has()
    {
        var rows = KnownMembers.Literals.Select(row => (row.Type, row.Member, row.Parameter))
            .Concat(KnownMembers.Declarations.Select(row => (row.Type, row.Member, row.Parameter)))
            .Concat(KnownMembers.References.Select(row => (row.Type, row.Member, row.Parameter)));
        var library = typeof(Notice).Assembly;

        rows.Where(row => !Has(library.GetType(row.Type), row.Member == "this[]" ? "Item" : row.Member, row.Parameter)).Should().BeEmpty();
        KnownMembers.Unchanging.Where(name => library.GetType(name) is null).Should().BeEmpty();
    }

    [Fact]
    public void Every_identifier_that_builders_take_for_another_part_has_its_row()
    {
        var taking = typeof(Notice).Assembly.GetTypes()
            .Where(type => type.IsPublic && type != typeof(NoticeBuilder) && type.Name.EndsWith("Builder", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .SelectMany(method => method.GetParameters().Select(it => ($"{method.DeclaringType!.FullName}", method.Name, it.Name)))
            .Where(it => it.Item3 is { } name && (name.EndsWith("Ids", StringComparison.Ordinal) || name.EndsWith("Id", StringComparison.Ordinal)));

        taking.Distinct().Should().BeEquivalentTo(KnownMembers.References.Select(row => (row.Type, row.Member, row.Parameter)));
    }

    [Fact]
    public void The_analyzers_need_nothing_but_the_compiler_and_netstandard()
    {
        var needed = typeof(NoticeAnalyzer).Assembly.GetReferencedAssemblies().Select(it => it.Name);

        needed.Should().BeSubsetOf(["netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "System.Memory"]);
        typeof(NoticeAnalyzer).Assembly.GetReferencedAssemblies().Single(it => it.Name == "Microsoft.CodeAnalysis").Version.Should().Be(new Version(4, 8, 0, 0));
    }

    [Fact]
    public async Task A_program_without_the_library_is_left_alone() =>
        (await Checked.Of("class BusinessId { public static object Parse(string text) => Parse(\"1\"); }", Framework)).Diagnostics.Should().BeEmpty();

    [Fact]
    public async Task Another_version_of_the_library_breaks_nothing()
    {
        const string Library = """
            namespace RegisterNotice;
            public class NoticeBuilder { public static NoticeBuilder Create(int id) => new(); public int Build; }
            public class BusinessId { public class Parse { } public static implicit operator BusinessId(string text) => new(); }
            public class Controller { public event System.Action? Emails; }
            """;

        (await Checked.Of(Library + "class P { object O => NoticeBuilder.Create(1); }", Framework)).Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("NoticeBuilder.Create(\"a\"")]
    [InlineData("NoticeBuilder.Create().Build().")]
    [InlineData("NoticeBuilder.Create(\"a\", 1).Purpose(it => it.).Data(\"b\", For(\"c\")).Build(")]
    [InlineData("new Controller { Emails = [, .. ] }")]
    [InlineData("new FindingSuppression { Code = }")]
    [InlineData("LocalizedText.Of(default, null!)[]")]
    public async Task What_is_half_written_breaks_nothing(string expression) =>
        (await Checked.Of($"using RegisterNotice; using RegisterNotice.Validation; class P {{ void M() {{ {expression}; }} }}"))
            .Diagnostics.Should().NotContain(it => it.Id.StartsWith("AD", StringComparison.Ordinal));

    [Fact]
    public void Every_code_is_listed_and_told_of()
    {
        var supported = new NoticeAnalyzer().SupportedDiagnostics;
        var listed = File.ReadAllText(RepositoryFile.Path("src/RegisterNotice.Analyzers/AnalyzerReleases.Unshipped.md"));

        supported.Select(it => it.Id).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder();
        supported.Should().OnlyContain(it => listed.Contains($"\n{it.Id} | {it.Category} | {it.DefaultSeverity} |", StringComparison.Ordinal));
        supported.Should().OnlyContain(it => it.Description.ToString(null).Length > 0);
    }

    private static bool Has(Type? type, string member, string? parameter) => type is not null && type.GetMember(member).Any(it => it switch
    {
        MethodBase method => method.GetParameters().Any(each => each.Name == parameter),
        PropertyInfo property => parameter is null ? property.GetIndexParameters().Length == 0 : property.GetIndexParameters().Any(each => each.Name == parameter),
        _ => false,
    });
}
