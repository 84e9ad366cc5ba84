using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using RegisterNotice.Architecture.Tests.Sources;

namespace RegisterNotice.Architecture.Tests.Density;

/// <summary>How long files and lines are.</summary>
internal static class LineMeasures
{
    private const int MostLines = 300;
    private const int MostCharacters = 160;
    private const int MostLogic = 140;

    /// <summary>Files that are not read in one sitting.</summary>
    public static IEnumerable<string> LongFiles(SourceFile file) => file.LineCount > MostLines ? [file.Place(MostLines)] : [];

    /// <summary>Lines of any kind: code, comments and tables of words.</summary>
    public static IEnumerable<string> LongLines(SourceFile file) => Over(file, MostCharacters).Select(line => file.Place(line.LineNumber));

    /// <summary>Lines of code, apart from those whose greater part is text between quotation marks.</summary>
    public static IEnumerable<string> LongLogic(SourceFile file) => Over(file, MostLogic).Where(line => IsLogic(file, line)).Select(line => file.Place(line.LineNumber));

    private static IEnumerable<TextLine> Over(SourceFile file, int most) => file.Lines.Where(line => line.Span.Length > most);

    private static bool IsLogic(SourceFile file, TextLine line)
    {
        var comments = file.Root.DescendantTrivia(line.Span, descendIntoTrivia: false).Where(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            .Sum(trivia => Inside(trivia.FullSpan, line));
        var words = file.Root.DescendantTokens(line.Span).Where(IsText).Sum(token => Inside(token.Span, line));
        return (comments + words) * 2 < line.ToString().Trim().Length;
    }

    private static bool IsText(SyntaxToken token) => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.Utf8StringLiteralToken
        or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken;

    private static int Inside(TextSpan span, TextLine line) => span.Intersection(line.Span)?.Length ?? 0;
}
