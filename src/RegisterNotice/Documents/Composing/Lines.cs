using RegisterNotice.Text.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>The lines of a paragraph or of an item of a list.</summary>
internal sealed class Lines(Scribe scribe)
{
    // Most have one line, which needs no list.
    private string? first;
    private List<string>? lines;
    private LanguageTag? foreign;

    public bool IsEmpty => first is null;

    public string Text => Joined("\n");

    /// <summary>The lines on one, as items parted by semicolons: an address has commas of its own.</summary>
    public string Listed => Joined("; ");

    /// <summary>The lines on one, each a sentence; the last without a full stop of ours.</summary>
    public string Sentences => lines is null ? first ?? "" : string.Join(" ", lines.Select((line, i) => i == lines.Count - 1 || Words.EndsSentence(line) ? line : line + "."));

    /// <summary>The language of the lines, where all of them are texts of the notice in the same other language.</summary>
    public LanguageTag? Foreign => foreign;

    /// <summary>Adds a line in the document's language.</summary>
    public Lines Add(string? line)
    {
        if (line is not null)
        {
            Append(line);
            foreign = null;
        }

        return this;
    }

    /// <summary>Adds a text of the notice, marked where it is in another language.</summary>
    public Lines Add(Words? words)
    {
        if (words is { } some)
        {
            foreign = first is null || (foreign is not null && foreign.Equals(some.Foreign)) ? some.Foreign : null;
            Append(scribe.Mark(some));
        }

        return this;
    }

    /// <summary>Adds a text behind a label.</summary>
    public Lines Labelled(Phrase label, Words? words) => words is { } some ? Labelled(label, scribe.Mark(some)) : this;

    /// <summary>Adds a text behind a label.</summary>
    public Lines Labelled(Phrase label, string? text) => text is null ? this : Add($"{scribe[label]}: {text}");

    /// <summary>Adds whole sentences as they stand, and anything less behind a label.</summary>
    public Lines Said(Phrase label, Words? words) => words is { IsSentence: true } ? Add(words) : Labelled(label, words);

    private string Joined(string separator) => lines is null ? first ?? "" : string.Join(separator, lines);

    private void Append(string line)
    {
        if (first is null)
        {
            first = line;
        }
        else
        {
            lines ??= [first];
            lines.Add(line);
        }
    }
}
