using RegisterNotice.Import.Pages;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Finds the sentences from which nothing was read.</summary>
internal static class UnreadSentences
{
    /// <summary>The sentences, in the order of the document.</summary>
    /// <param name="draft">What was read.</param>
    /// <param name="kinds">What each section is about.</param>
    public static List<UnreadWords> In(NoticeDraft draft, Func<Section, IReadOnlyList<SectionKind>> kinds)
    {
        var taken = Taken(draft);
        var items = Items(draft);
        var unread = new List<UnreadWords>();
        var at = 0;
        foreach (var sentence in draft.Sentences)
        {
            // A line may hold thousands of sentences: what ends before one ends before all that follow.
            while (at < taken.Length && EndsBefore(taken[at], sentence.Span))
            {
                at++;
            }

            // Words before a list say what the items are, which say it themselves.
            if (!sentence.IsLead && HasWord(sentence.Text) && !IsTaken(sentence.Span, taken, at) && !items.Contains(Bare(sentence.Text)))
            {
                unread.Add(new(sentence.Span, sentence.Text, sentence.Section.Heading?.Text, kinds(sentence.Section)));
            }
        }

        return unread;
    }

    private static LineSpan[] Taken(NoticeDraft draft)
    {
        LineSpan[] taken = [.. draft.Facts.Select(fact => fact.Span), .. draft.Unclear.Select(words => words.Span), .. draft.Taken];
        Array.Sort(taken, LineSpan.ByPlace);
        return taken;
    }

    // A category is noted with its first words; its items are what they are called.
    private static HashSet<string> Items(NoticeDraft draft) =>
        new(draft.DataCategories.SelectMany(category => category.Items).SelectMany(item => item).Select(text => Bare(text.Value)), StringComparer.Ordinal);

    private static bool EndsBefore(LineSpan taken, LineSpan words) =>
        taken.Line < words.Line || (taken.Line == words.Line && taken.Start + taken.Length <= words.Start);

    private static bool IsTaken(LineSpan words, LineSpan[] taken, int at) =>
        at < taken.Length && taken[at].Line == words.Line && taken[at].Start < words.Start + words.Length;

    private static string Bare(string text) => Scanning.NumberPrefix.Without(text).TrimEnd('.', ',', ';', ' ');

    private static bool HasWord(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }
}
