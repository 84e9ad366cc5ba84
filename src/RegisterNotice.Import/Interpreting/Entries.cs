namespace RegisterNotice.Import.Interpreting;

/// <summary>Finds the things that a section lists, and which lines say more of the thing before them.</summary>
/// <remarks>
/// Told by form, not by words: an item of a list with several lines names a thing on the first. Where list marks are lost, as in a copy from a
/// browser or a PDF, the things follow words
/// that end in a colon; lines that go on in small letters, whole sentences behind a name, and labels that come again and again ("Tiedot:",
/// "Säilytysaika:") belong to the thing before
/// them. A label that comes again before every other opens a thing itself ("Vastaanottaja:").
/// </remarks>
internal sealed class Entries
{
    private const int ShortestSentence = 4;
    private const int FullLine = 55;

    private readonly Section section;
    private readonly Dictionary<string, int>? labels;
    private readonly List<Entry> found = [];
    private Entry? current;
    private string? opener;
    private bool isInRun;

    private Entries(Section section)
    {
        this.section = section;
        foreach (var line in section.Lines)
        {
            if (line.Property is { } label)
            {
                labels ??= new(StringComparer.Ordinal);
                labels[label.Text] = labels.TryGetValue(label.Text, out var count) ? count + 1 : 1;
            }
        }
    }

    /// <summary>The things of a section, in their order; none where it lists none.</summary>
    public static List<Entry> Of(Section section)
    {
        var entries = new Entries(section);
        foreach (var line in section.Lines)
        {
            entries.Read(line);
        }

        return entries.found;
    }

    private void Read(Line line)
    {
        var label = line.Property;
        if (line.Kind is not (LineKind.Text or LineKind.Item))
        {
            Leave();
        }
        else if (label is { } property && IsProperty(property) && !IsBesideLabelled(line, property))
        {
            ReadProperty(line, property);
        }
        else if (line.IsListItem)
        {
            ReadItem(line);
        }
        else
        {
            ReadText(line);
        }
    }

    // A label that stands more than once, or that announces another kind of thing than the section is about, says a property.
    private bool IsProperty(PropertyLabel label) =>
        labels![label.Text] > 1 || (label.Kinds is [var kind, ..] && section.Main is { } main && kind != main);

    // In a list whose items are labels with values, another item is another thing: "Varaus: nimi", "Yhteydenottolomake: viesti".
    private bool IsBesideLabelled(Line line, PropertyLabel label) =>
        line is { IsListItem: true } && labels![label.Text] == 1
            && current is { Line: { IsListItem: true, Property: not null }, Details.Count: 0, Offset: 0 };

    private void ReadProperty(Line line, PropertyLabel label)
    {
        if (current is null || label.Text == opener)
        {
            opener = label.Text;
            Open(line, label);
        }
        else
        {
            current.Add(line);
        }
    }

    private void ReadItem(Line line)
    {
        isInRun = false;
        if (current is not null && !line.StartsBlock)
        {
            current.Add(line);
        }
        else
        {
            opener = null;
            Open(line, null);
        }
    }

    private void ReadText(Line line)
    {
        if (line.Text[^1] == ':')
        {
            Leave();
            isInRun = true;
        }
        else if (current is not null && !line.StartsBlock && (opener is not null || !isInRun || IsMore(line)))
        {
            current.Add(line);
        }
        else if (isInRun && !line.StartsBlock && line.Property is not null && current is { Line.Property: null })
        {
            // "Jäsenyyden hoito" / "Käsittelytoimet: laskutus": a label behind a name without one says more of it.
            current.Add(line);
        }
        else if (isInRun && !line.StartsBlock && !IsSentence(line))
        {
            Open(line, null);
        }
        else
        {
            Leave();
        }
    }

    private void Open(Line line, PropertyLabel? label)
    {
        current = new(line, label);
        found.Add(current);
    }

    private void Leave()
    {
        current = null;
        opener = null;
        isInRun = false;
    }

    // Behind a name, what goes on from a full line, stands in parentheses or is a sentence says more of it.
    private bool IsMore(Line line)
    {
        var before = current!.Details is [.., var last] ? last : current.Line;
        var goesOn = !char.IsUpper(line.Text[0]) && before.Text.Length >= FullLine && before.Text[^1] is not ('.' or ';');
        return goesOn || line.Text[0] == '(' || (line.Property is not null && current.Line.Property is null)
            || (IsSentence(line) && current.Line.Text[^1] != '.');
    }

    private static bool HasSpaces(string text, int least)
    {
        for (var at = text.IndexOf(' '); at >= 0 && least > 0; at = text.IndexOf(' ', at + 1))
        {
            least--;
        }

        return least <= 0;
    }

    private static bool IsSentence(Line line) => line.Text[^1] == '.' && HasSpaces(line.Text, ShortestSentence - 1);
}
