using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace RegisterNotice.Import.Word;

/// <summary>Counts the numbered paragraphs of a file, as Word shows them.</summary>
internal sealed class WordNumbering(MainDocumentPart part)
{
    private const int Levels = 9;

    private readonly Numbering? definitions = part.NumberingDefinitionsPart?.Numbering;
    private readonly Dictionary<int, int[]> counts = [];

    /// <summary>The mark of a paragraph: its number, or nothing for a bullet; null where it is not numbered.</summary>
    public WordMark? Next(NumberingProperties? numbering)
    {
        if (numbering?.NumberingId?.Val?.Value is not (> 0 and var id) || Instance(id) is not { } list || Abstract(list) is not { } kind)
        {
            return null;
        }

        var at = Math.Clamp(numbering.NumberingLevelReference?.Val?.Value ?? 0, 0, Levels - 1);
        var level = Level(kind, at);
        if (!counts.TryGetValue(id, out var count))
        {
            counts[id] = count = [.. Enumerable.Range(0, Levels).Select(each => Start(list, kind, each) - 1)];
        }

        count[at]++;
        for (var below = at + 1; below < Levels; below++)
        {
            count[below] = Start(list, kind, below) - 1;
        }

        var isBullet = level?.NumberingFormat?.Val?.Value is { } format
            && (format == NumberFormatValues.Bullet || format == NumberFormatValues.None);
        return new(isBullet ? "" : Label(kind, level, count, at), at);
    }

    private NumberingInstance? Instance(int id) =>
        definitions?.Elements<NumberingInstance>().FirstOrDefault(number => number.NumberID?.Value == id);

    private AbstractNum? Abstract(NumberingInstance list) =>
        list.AbstractNumId?.Val?.Value is { } kind
            ? definitions?.Elements<AbstractNum>().FirstOrDefault(number => number.AbstractNumberId?.Value == kind) : null;

    private static Level? Level(AbstractNum kind, int at) => kind.Elements<Level>().FirstOrDefault(level => level.LevelIndex?.Value == at);

    private static int Start(NumberingInstance list, AbstractNum kind, int at) =>
        list.Elements<LevelOverride>().FirstOrDefault(level => level.LevelIndex?.Value == at)?.StartOverrideNumberingValue?.Val?.Value
            ?? Level(kind, at)?.StartNumberingValue?.Val?.Value ?? 1;

    // "%1.%2" and so on.
    private static string Label(AbstractNum kind, Level? level, int[] count, int at)
    {
        var label = level?.LevelText?.Val?.Value ?? $"%{at + 1}.";
        for (var i = 0; i <= at; i++)
        {
            label = label.Replace($"%{i + 1}", Number(Level(kind, i)?.NumberingFormat?.Val?.Value, Math.Max(count[i], 1)), StringComparison.Ordinal);
        }

        return label.Trim();
    }

    private static string Number(NumberFormatValues? format, int number)
    {
        if (number is > 0 and <= 26 && (format == NumberFormatValues.LowerLetter || format == NumberFormatValues.UpperLetter))
        {
            return ((char)((format == NumberFormatValues.LowerLetter ? 'a' : 'A') + number - 1)).ToString();
        }

        return number.ToString(CultureInfo.InvariantCulture);
    }
}
