using System.Runtime.CompilerServices;
using AngleSharp.Dom;
using AngleSharp.Text;

namespace RegisterNotice.Import.Pages;

/// <summary>Watches a parser at work, and stops it before a page that is nested beyond reason costs more time or stack than its length allows.</summary>
internal sealed class HtmlGuard(string html, ReadingLimits limits)
{
    // To look at each element would cost more than the looking saves.
    private const int Interval = 16;

    // What is left open is opened again in every block behind it, so that a page may have more elements than tags, but not many more.
    private const int MostElementsByTag = 8;
    private const int MostElementsOfAnyPage = 1_000;

    private readonly long mostElements = MostElementsOfAnyPage + ((long)MostElementsByTag * Tags(html));
    // The parser goes through all of these for each; a page has one.
    private const int MostBases = 16;

    private long elements;
    private int bases;
    private IElement? last;

    /// <summary>Sees an element that the parser made.</summary>
    /// <exception cref="InsufficientExecutionStackException">The page is nested too deep, has far more elements than tags, or has used up most of the
    /// stack.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public void See(IElement element, TextPosition _)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (++elements % Interval == 0)
        {
            limits.Cancellation.ThrowIfCancellationRequested();
            if (elements > mostElements || Depth(last) > limits.MaxNesting)
            {
                throw Beyond();
            }
        }

        if (element.LocalName == "base" && ++bases > MostBases)
        {
            throw Beyond();
        }

        // Where an element stands is known when the next one is made.
        last = element;
    }

    private int Depth(INode? node)
    {
        var depth = 0;
        for (; node is not null && depth <= limits.MaxNesting; node = node.Parent)
        {
            depth++;
        }

        return depth;
    }

    private static int Tags(string html)
    {
        var count = 0;
        foreach (var c in html)
        {
            count += c == '<' ? 1 : 0;
        }

        return count;
    }

    private static InsufficientExecutionStackException Beyond() => new("The page is nested too deep.");
}
