using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RegisterNotice.Architecture.Tests.Sources;

namespace RegisterNotice.Architecture.Tests.Density;

/// <summary>Enumerations that are used as if their numbers meant something: a value added later reads past the end, or takes the place of another.</summary>
internal static class OrdinalMeasures
{
    /// <summary>Elements that are fetched by the number of an enumeration's value.</summary>
    public static IEnumerable<string> OrdinalsAsIndexes(SourceFile file) => file.Root.DescendantNodes().OfType<BracketedArgumentListSyntax>()
        .SelectMany(list => list.DescendantNodes().OfType<CastExpressionSyntax>())
        .Where(cast => EnumOf(file, cast.Expression) is not null)
        .Select(file.Place);

    /// <summary>One shifted by a number that may be past the last bit, which then means the first again.</summary>
    public static IEnumerable<string> UnguardedBits(SourceFile file) => file.Root.DescendantNodes().OfType<BinaryExpressionSyntax>()
        .Where(shift => shift.IsKind(SyntaxKind.LeftShiftExpression) && shift.Left is LiteralExpressionSyntax { Token.Value: 1 or 1L or 1U or 1UL })
        .Where(shift => !IsGuarded(file, shift))
        .Select(file.Place);

    private static bool IsGuarded(SourceFile file, BinaryExpressionSyntax shift)
    {
        var by = shift.Right;
        while (by is ParenthesizedExpressionSyntax inner)
        {
            by = inner.Expression;
        }

        return by switch
        {
            LiteralExpressionSyntax => true,
            // Bits of several words: the rest says which word.
            BinaryExpressionSyntax => by.Kind() is SyntaxKind.BitwiseAndExpression or SyntaxKind.ModuloExpression,
            CastExpressionSyntax cast when EnumOf(file, cast.Expression) is { } values => Greatest(values) < Width(shift.Left),
            _ => IsCompared(by, shift),
        };
    }

    /// <summary>Whether the member that shifts also asks how great the number is.</summary>
    private static bool IsCompared(ExpressionSyntax number, SyntaxNode shift) => shift.FirstAncestorOrSelf<MemberDeclarationSyntax>()!.DescendantNodes().OfType<BinaryExpressionSyntax>()
        .Any(other => other.Kind() is SyntaxKind.LessThanExpression or SyntaxKind.GreaterThanOrEqualExpression && SyntaxFactory.AreEquivalent(other.Left, number));

    private static INamedTypeSymbol? EnumOf(SourceFile file, ExpressionSyntax expression) =>
        file.Meaning.GetTypeInfo(expression).Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } type ? type : null;

    private static int Greatest(INamedTypeSymbol type) => type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue)
        .Max(field => Convert.ToInt32(field.ConstantValue, System.Globalization.CultureInfo.InvariantCulture));

    private static int Width(ExpressionSyntax one) => ((LiteralExpressionSyntax)one).Token.Value is long or ulong ? 64 : 32;
}
