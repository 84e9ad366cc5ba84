using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RegisterNotice.Architecture.Tests.Sources;

/// <summary>A file of C#.</summary>
internal sealed class SourceFile(SourceProject project, string path, SyntaxTree tree)
{
    /// <summary>The project that compiles it.</summary>
    public SourceProject Project => project;

    /// <summary>From the folder of its project, with forward slashes.</summary>
    public string Path => path;

    /// <summary>The folder inside the project; empty in its root.</summary>
    public string Folder => path.Contains('/') ? path[..path.LastIndexOf('/')] : "";

    public SyntaxTree Tree => tree;

    public CompilationUnitSyntax Root { get; } = (CompilationUnitSyntax)tree.GetRoot(TestContext.Current.CancellationToken);

    public TextLineCollection Lines => tree.GetText(TestContext.Current.CancellationToken).Lines;

    /// <summary>As lines are counted by eye: one that follows the last line end is none.</summary>
    public int LineCount => Lines[^1].Span.IsEmpty ? Lines.Count - 1 : Lines.Count;

    /// <summary>What means what, for the few questions that form alone does not answer.</summary>
    public SemanticModel Meaning => project.Compilation.GetSemanticModel(tree);

    /// <summary>A place as compilers name it.</summary>
    public string Place(SyntaxNode node) => Place(tree.GetLineSpan(node.Span).StartLinePosition.Line);

    /// <summary>A place as compilers name it.</summary>
    public string Place(int line) => FormattableString.Invariant($"src/{project.Name}/{path}:{line + 1}");
}
