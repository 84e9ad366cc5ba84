using RegisterNotice.Import.Scanning;
using RegisterNotice.Words.Lexicon;

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
    private const int LongestName = 140;

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
        for (var i = 0; i < section.Lines.Count; i++)
        {
            if (entries.NamesBlock(i))
            {
                entries.Leave();
                entries.Open(section.Lines[i], null);
            }
            else if (entries.NamesLabelled(i))
            {
                entries.Open(section.Lines[i], null);
            }
            else if (entries.OpensLabelled(i))
            {
                entries.Leave();
                entries.opener = section.Lines[i].Property!.Text;
                entries.Open(section.Lines[i], section.Lines[i].Property);
            }
            else
            {
                entries.Read(section.Lines[i]);
            }
        }

        return entries.found;
    }

    // A name alone on the first line of a paragraph, with sentences on the next: what there is but one of stands in no list. In a copy that has no empty
    // lines, such a name follows the sentences on the thing before it.
    private bool NamesBlock(int index)
    {
        var (line, lines) = (section.Lines[index], section.Lines);
        if (!MayName(line) || !(line.StartsBlock || (index > 0 && lines[index - 1].Text[^1] == '.')) || index + 1 == lines.Count)
        {
            return false;
        }

        return lines[index + 1] is { Kind: LineKind.Text, StartsBlock: false } next && char.IsUpper(next.Text[0]) && TellsOfName(next)
            && !line.Reading.HasVerb && !LineEnds.HasVerbForm(line.Text);
    }

    private static bool MayName(Line line) =>
        line is { Kind: LineKind.Text, Property: null, Text.Length: <= LongestName }
            && line.Text[^1] is not ('.' or ':' or ';' or ',' or '?');

    private bool TellsOfName(Line next) => section.Main switch
    {
        SectionKind.Purposes or SectionKind.LegalBasis or SectionKind.Retention => IsSentence(next) || next.Property is not null,
        SectionKind.Other => next.Meanings.HasAny(Meaning.ProvisionRequirement, Meaning.Voluntary),
        _ => false,
    };

    // A name over labels that come again under the others: "kori", and below it "Palveluntarjoaja: Villapaja Oy".
    private bool NamesLabelled(int index)
    {
        var lines = section.Lines;
        return opener is null && MayName(lines[index]) && index + 1 < lines.Count
            && (lines[index].StartsBlock || (index > 0 && (lines[index - 1].Property is not null || lines[index - 1].Text[^1] == '.')))
            && lines[index + 1] is { Kind: LineKind.Text, StartsBlock: false, Property: { } label } && labels![label.Text] > 1;
    }

    // A block of labels that come again in others: what a table has in its columns, one thing after the other.
    private bool OpensLabelled(int index)
    {
        var (line, lines) = (section.Lines[index], section.Lines);
        return line is { Kind: LineKind.Text, StartsBlock: true, Property: { } first } && index + 1 < lines.Count
            && lines[index + 1] is { Kind: LineKind.Text, StartsBlock: false, Property: { } second }
            && labels![first.Text] > 1 && labels[second.Text] > 1;
    }

    private void Read(Line line)
    {
        var label = line.Property;
        if (line.Kind is not (LineKind.Text or LineKind.Item))
        {
            Leave();
        }
        else if (label is { } property && IsProperty(property) && !IsBesideLabelled(line, property) && !IsNextOfItems(line))
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
        labels![label.Text] > 1 || (label.Kinds is [var kind, ..] && section.Main is { } main && kind != main && !NamesData(kind));

    // Among data, "Yhteystiedot" and "Evästeet" are names of data.
    private bool NamesData(SectionKind kind) =>
        section.Main == SectionKind.DataContent && kind is SectionKind.Contact or SectionKind.Cookies;

    // In a list whose items are labels with values, another item is another thing: "Varaus: nimi", "Yhteydenottolomake: viesti".
    private bool IsBesideLabelled(Line line, PropertyLabel label) =>
        line is { IsListItem: true } && labels![label.Text] == 1
            && current is { Line: { IsListItem: true, Property: not null }, Details.Count: 0, Offset: 0 };

    // In a list whose items have lines of their own, the next item is the next thing, whatever it begins with.
    private bool IsNextOfItems(Line line) =>
        line is { IsListItem: true, StartsBlock: true } && current is { Line.IsListItem: true }
            && current.Line.Place.Path.Length == line.Place.Path.Length && current.Details.Any(detail => !detail.StartsBlock);

    private void ReadProperty(Line line, PropertyLabel label)
    {
        if (current is null || label.Text == opener)
        {
            // Only a label that comes again opens one thing after the other: "Yhteystiedot: nimi" is one of several that are called otherwise.
            var comesAgain = labels![label.Text] > 1;
            opener = comesAgain ? label.Text : null;
            Open(line, comesAgain ? label : null);
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
        else if (isInRun && !line.StartsBlock && MayTellByLabel && line.Property is not null && current is { Line.Property: null })
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
        return goesOn || line.Text[0] == '(' || (MayTellByLabel && line.Property is not null && current.Line.Property is null)
            || (IsSentence(line) && current.Line.Text[^1] != '.');
    }

    // Data and sources are often called by the label before what they are made of: such a label names the next thing.
    private bool MayTellByLabel => section.Main is not (SectionKind.DataContent or SectionKind.DataSubjects or SectionKind.Sources);

    private static bool HasSpaces(string text, int least)
    {
        for (var at = text.IndexOf(' '); at >= 0 && least > 0; at = text.IndexOf(' ', at + 1))
        {
            least--;
        }

        return least <= 0;
    }

    private static bool IsSentence(Line line) =>
        line.Text[^1] == '.'
            && (HasSpaces(line.Text, ShortestSentence - 1) || (HasSpaces(line.Text, ShortestSentence - 2) && line.Reading.HasVerb));
}
