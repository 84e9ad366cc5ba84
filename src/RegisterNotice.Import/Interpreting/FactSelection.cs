namespace RegisterNotice.Import.Interpreting;

/// <summary>Leaves out of what was read the facts that are less sure than was asked for: their words become unclear ones.</summary>
internal static class FactSelection
{
    public static InterpretedDocument AtLeast(InterpretedDocument read, FactConfidence least)
    {
        var doubtful = Doubtful(read.Facts, least);
        if (doubtful.Count == 0)
        {
            return read;
        }

        var cut = NoticeCut.Of(read.Notice, read.Facts.ConvertAll(fact => fact.Pointer), doubtful);
        var facts = new List<FoundFact>(read.Facts.Count);
        var unclear = new List<UnsettledWords>(read.Unclear);
        foreach (var fact in read.Facts)
        {
            if (fact.Confidence > least || cut.Covers(fact.Pointer))
            {
                unclear.Add(new(fact.Span, fact.Text, UnclearCode.BelowConfidence) { Kinds = fact.Kinds });
            }
            else
            {
                facts.Add(fact with { Pointer = cut.Moved(fact.Pointer) });
            }
        }

        // Words that state several facts are listed once.
        return read with
        {
            Notice = cut.Apply(),
            Facts = facts,
            Unclear = [.. unclear.Distinct().OrderBy(words => words, Comparer<UnsettledWords>.Create(UnsettledWords.ByPlace))],
        };
    }

    // A fact that several words state is as sure as the surest of them.
    private static List<JsonPointer> Doubtful(List<FoundFact> facts, FactConfidence least)
    {
        if (!facts.Exists(fact => fact.Confidence > least))
        {
            return [];
        }

        return [.. facts.GroupBy(fact => fact.Pointer).Where(same => same.All(fact => fact.Confidence > least)).Select(same => same.Key)];
    }
}
