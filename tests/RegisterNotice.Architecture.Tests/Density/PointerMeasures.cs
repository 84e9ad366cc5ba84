using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RegisterNotice.Architecture.Tests.Sources;

namespace RegisterNotice.Architecture.Tests.Density;

/// <summary>Places in notices that are written out, where the shapes alone should know what the JSON calls a member.</summary>
internal static class PointerMeasures
{
    private static readonly Regex Pointer = new("^/[a-z][A-Za-z]+(/.|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    private static readonly Regex StartOfPointer = new("^/[a-z][A-Za-z]+(/|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    public static IEnumerable<string> PointersByHand(SourceFile file) => file.Root.DescendantTokens().Where(IsPointer).Select(token => file.Place(token.Parent!));

    private static bool IsPointer(SyntaxToken token) => token switch
    {
        _ when token.IsKind(SyntaxKind.StringLiteralToken) => Pointer.IsMatch(token.ValueText),
        { Parent: InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax whole } text } => StartOfPointer.IsMatch(token.ValueText) && IsOfPointer(whole, text),
        _ => false,
    };

    // The string begins with it, or with another pointer.
    private static bool IsOfPointer(InterpolatedStringExpressionSyntax whole, InterpolatedStringTextSyntax text) =>
        whole.Contents[0] == text
        || (whole.Contents[0] is InterpolationSyntax first && whole.Contents.IndexOf(text) == 1 && first.ToString().Contains("ointer", StringComparison.Ordinal));
}
