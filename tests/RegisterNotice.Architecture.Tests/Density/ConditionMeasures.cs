using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RegisterNotice.Architecture.Tests.Sources;

namespace RegisterNotice.Architecture.Tests.Density;

/// <summary>How much one must hold in mind to know when something holds.</summary>
internal static class ConditionMeasures
{
    private const int MostOperators = 5;

    /// <summary>A ?: in the condition or an arm of another, whose arms no reader can pair; brackets of an argument or of a list part them well enough.</summary>
    public static IEnumerable<string> NestedConditionals(SourceFile file) => file.Root.DescendantNodes().OfType<ConditionalExpressionSyntax>()
        .Where(inner => inner.Ancestors().TakeWhile(node => IsOfSameThought(node) && node is not (ArgumentSyntax or InitializerExpressionSyntax or CollectionElementSyntax)).OfType<ConditionalExpressionSyntax>().Any())
        .Select(file.Place);

    /// <summary>Conditions with more than five of &amp;&amp;, ||, ! and of and, or, not between patterns of different things.</summary>
    public static IEnumerable<string> DenseConditions(SourceFile file) => file.Root.DescendantNodes().OfType<ExpressionSyntax>()
        .Where(node => IsJoin(node) && !node.Ancestors().TakeWhile(IsOfSameThought).Any(IsJoin))
        .Where(node => Operators(node) > MostOperators)
        .Select(file.Place);

    /// <summary>Numbers that decide something and do not say what they are.</summary>
    public static IEnumerable<string> NamelessThresholds(SourceFile file) => file.Root.DescendantNodes().OfType<LiteralExpressionSyntax>()
        .Where(number => number.Token.Value is int and > 2 or long and > 2 or double or decimal)
        .Where(number => number.Parent is RelationalPatternSyntax || (number.Parent is BinaryExpressionSyntax comparison && IsComparison(comparison)))
        .Select(file.Place);

    private static bool IsOfSameThought(SyntaxNode node) => node is not (StatementSyntax or AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax or SwitchExpressionArmSyntax);

    private static bool IsJoin(SyntaxNode node) => node.IsKind(SyntaxKind.LogicalAndExpression) || node.IsKind(SyntaxKind.LogicalOrExpression) || node.IsKind(SyntaxKind.LogicalNotExpression);

    private static bool IsComparison(SyntaxNode node) => node.Kind() is SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression or SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression;

    private static int Operators(SyntaxNode condition) => condition.DescendantNodesAndSelf(node => node is not AnonymousFunctionExpressionSyntax).Count(IsOperator);

    // `is A or B or C` is a list of values, read at a glance; `and` and `not` are not.
    private static bool IsOperator(SyntaxNode node) => IsJoin(node) || node.IsKind(SyntaxKind.AndPattern);
}
