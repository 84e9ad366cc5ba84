using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RegisterNotice.Architecture.Tests.Sources;

namespace RegisterNotice.Architecture.Tests.Density;

/// <summary>What methods and fields hand over.</summary>
internal static class SignatureMeasures
{
    private const int Wide = 3;

    /// <summary>Tuples of three or more where a record would say what they are.</summary>
    public static IEnumerable<string> WideTuples(SourceFile file) => file.Root.DescendantNodes().OfType<TupleTypeSyntax>()
        .Where(tuple => tuple.Elements.Count >= Wide && tuple.Ancestors().TakeWhile(node => node is not BlockSyntax and not ArrowExpressionClauseSyntax and not EqualsValueClauseSyntax).Any(node => node is MemberDeclarationSyntax and not BaseTypeDeclarationSyntax or ParameterSyntax or LocalFunctionStatementSyntax))
        .Select(file.Place);
}
