using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RegisterNotice.Architecture.Tests.Sources;

namespace RegisterNotice.Architecture.Tests.Density;

/// <summary>In how many ways a method can go.</summary>
internal static class Complexity
{
    private const int TooMany = 15;

    public static IEnumerable<string> TangledMethods(SourceFile file) => file.Root.DescendantNodes().Where(IsMethod)
        .Select(method => (method, Ways: Of(method)))
        .Where(method => method.Ways >= TooMany)
        .Select(method => FormattableString.Invariant($"{file.Place(method.method)} ({method.Ways})"));

    /// <summary>One and each place where it forks; a local function counts for itself.</summary>
    public static int Of(SyntaxNode method) => 1 + method.DescendantNodes(node => node == method || node is not LocalFunctionStatementSyntax).Count(IsFork);

    private static bool IsMethod(SyntaxNode node) => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax or PropertyDeclarationSyntax { ExpressionBody: not null } or IndexerDeclarationSyntax { ExpressionBody: not null };

    private static bool IsFork(SyntaxNode node) => node switch
    {
        IfStatementSyntax or WhileStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax or DoStatementSyntax or CatchClauseSyntax or ConditionalExpressionSyntax => true,
        CaseSwitchLabelSyntax or CasePatternSwitchLabelSyntax => true,
        SwitchExpressionArmSyntax arm => arm.Pattern is not DiscardPatternSyntax,
        BinaryExpressionSyntax => node.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression,
        _ => false,
    };
}
