using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using RegisterNotice.Analyzers.CodeFixes;

namespace RegisterNotice.Analyzers.Tests;

/// <summary>A program that is compiled against the library and checked.</summary>
/// <remarks>The marks <c>[|</c> and <c>|]</c> stand around what must be reported; nothing else may be.</remarks>
internal sealed class Checked
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using NodaTime;
        using RegisterNotice;
        using RegisterNotice.Publishing;
        using RegisterNotice.Validation;

        """;

    // What all programs are compiled against, read once.
    private static readonly CSharpCompilation Library = Against(name => !name.StartsWith("RegisterNotice.Analyzers", StringComparison.Ordinal));

    private readonly Compilation compilation;
    private readonly ImmutableArray<Diagnostic> diagnostics;
    private readonly string source;

    private Checked(string source, Compilation compilation, ImmutableArray<Diagnostic> diagnostics) =>
        (this.source, this.compilation, this.diagnostics) = (source, compilation, diagnostics);

    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    /// <summary>Checks statements of a method, of which nothing but the marked places may be reported, under one code.</summary>
    public static async Task<Checked> Statements(string? code, string statements) =>
        await Program(code, $$"""
            {{Usings}}public static class P
            {
                const string Wrong = "wrong wrong";

                public static void M(string given, NoticeBuilder other, Notice notice)
                {
                    {{statements}}
                }
            }
            """);

    public static async Task<Checked> Program(string? code, string marked)
    {
        var spans = new List<TextSpan>();
        var bare = marked;
        while (bare.IndexOf("[|", StringComparison.Ordinal) is >= 0 and var start)
        {
            var end = bare.IndexOf("|]", start, StringComparison.Ordinal) - 2;
            bare = bare.Remove(start, 2).Remove(end, 2);
            spans.Add(TextSpan.FromBounds(start, end));
        }

        var made = await Of(bare);
        made.compilation.GetDiagnostics().Where(it => it.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        made.diagnostics.Select(it => (it.Id, bare.Substring(it.Location.SourceSpan.Start, it.Location.SourceSpan.Length)))
            .Should().BeEquivalentTo(spans.Select(span => (code, bare.Substring(span.Start, span.Length))));
        made.diagnostics.Select(it => it.Location.SourceSpan).Should().BeEquivalentTo(spans);
        return made;
    }

    /// <summary>An empty program and what it is compiled against: the framework of these tests and the assemblies beside them.</summary>
    public static CSharpCompilation Against(Func<string, bool> isWanted)
    {
        var paths = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return CSharpCompilation.Create(
            "Checked",
            references: paths.Where(path => isWanted(Path.GetFileName(path))).Select(path => MetadataReference.CreateFromFile(path)),
            options: new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>Checks a program that may not compile, without marks.</summary>
    public static async Task<Checked> Of(string source, CSharpCompilation? references = null)
    {
        var tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(Microsoft.CodeAnalysis.CSharp.LanguageVersion.Latest), cancellationToken: TestContext.Current.CancellationToken);
        var whole = (references ?? Library).AddSyntaxTrees(tree);
        var options = new CompilationWithAnalyzersOptions(
            new([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: true, reportSuppressedDiagnostics: false);
        var found = await whole.WithAnalyzers([new NoticeAnalyzer()], options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return new(source, whole, [.. found.OrderBy(it => it.Location.SourceSpan)]);
    }

    /// <summary>What an editor makes of the only diagnostic; null where it offers nothing.</summary>
    public async Task<string?> Fixed()
    {
        using var workspace = new AdhocWorkspace();
        var document = workspace.AddProject("P", LanguageNames.CSharp).AddDocument("P.cs", SourceText.From(source));
        var actions = new List<CodeAction>();
        await new LiteralCodeFix().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostics.Single(), (action, _) => actions.Add(action), CancellationToken.None));
        if (actions.Count == 0)
        {
            return null;
        }

        var operation = (ApplyChangesOperation)(await actions.Single().GetOperationsAsync(CancellationToken.None)).Single();
        return (await operation.ChangedSolution.GetDocument(document.Id)!.GetTextAsync()).ToString();
    }
}
