using DocumentFormat.OpenXml.Wordprocessing;

namespace RegisterNotice.Import.Writing;

/// <summary>The lists of a Word file: one for all bullets, and one for each list that counts.</summary>
internal sealed class WordListDefinitions
{
    public const int Levels = 9;

    /// <summary>The number of the list of bullets.</summary>
    public const int Bullets = 1;

    private const int Decimals = 2;
    private const int Indent = 360;

    private readonly List<(int Id, int Level, int Start)> numbered = [];

    /// <summary>The number of a new list that counts.</summary>
    public int Numbered(int level, int start)
    {
        var id = Bullets + 1 + numbered.Count;
        numbered.Add((id, Math.Min(level, Levels - 1), Math.Max(0, start)));
        return id;
    }

    public Numbering Numbering()
    {
        var numbering = new Numbering(Kind(Bullets, NumberFormatValues.Bullet), Kind(Decimals, NumberFormatValues.Decimal));
        numbering.AppendChild(new NumberingInstance(new AbstractNumId { Val = Bullets }) { NumberID = Bullets });
        foreach (var (id, level, start) in numbered)
        {
            var begun = new LevelOverride(new StartOverrideNumberingValue { Val = start }) { LevelIndex = level };
            numbering.AppendChild(new NumberingInstance(new AbstractNumId { Val = Decimals }, begun) { NumberID = id });
        }

        return numbering;
    }

    private static AbstractNum Kind(int id, NumberFormatValues format)
    {
        var kind = new AbstractNum(new MultiLevelType { Val = MultiLevelValues.HybridMultilevel }) { AbstractNumberId = id };
        for (var level = 0; level < Levels; level++)
        {
            var mark = format == NumberFormatValues.Bullet ? "•" : $"%{level + 1}.";
            kind.AppendChild(new Level(
                new StartNumberingValue { Val = 1 },
                new NumberingFormat { Val = format },
                new LevelText { Val = mark },
                new LevelJustification { Val = LevelJustificationValues.Left },
                new PreviousParagraphProperties(new Indentation { Left = $"{(level + 1) * Indent}", Hanging = $"{Indent}" }))
            {
                LevelIndex = level,
            });
        }

        return kind;
    }
}
