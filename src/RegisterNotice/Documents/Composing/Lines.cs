using System.Runtime.CompilerServices;
using RegisterNotice.Documents.Writing;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>The lines of a paragraph, of an item of a list or of a cell, written one behind the other into one buffer.</summary>
internal sealed class Lines(Scribe scribe) : IDisposable
{
    private readonly StringOutput text = new();

    // Where each line but the first begins.
    private readonly List<int> begins = new(4);

    // What is said of some of the words; most lines have none.
    private List<TextMark>? marks;

    public bool IsEmpty { get; private set; } = true;

    /// <summary>The language of the lines, where all of them are texts of the notice in the same other language.</summary>
    public LanguageTag? Foreign { get; private set; }

    /// <summary>Adds a line in the document's language.</summary>
    public Lines Add(string? line)
    {
        if (line is not null)
        {
            Begin(null);
            Write(line);
        }

        return this;
    }

    /// <summary>Adds a line in the document's language, with its marks.</summary>
    public Lines Add(MarkedText? line)
    {
        if (line is { } some)
        {
            Begin(null);
            Write(some);
        }

        return this;
    }

    /// <summary>Adds a line in the document's language, written piece by piece.</summary>
    public Lines Add([InterpolatedStringHandlerArgument("")] ref Line line)
    {
        _ = line;
        return this;
    }

    /// <summary>Adds a text of the notice, marked where it is in another language.</summary>
    public Lines Add(Words? words)
    {
        if (words is { } some)
        {
            Begin(some.Foreign);
            Write(some);
        }

        return this;
    }

    /// <summary>Adds a text behind a label.</summary>
    public Lines Labelled(Phrase label, Words? words) => words is { } some ? Add($"{label}: {some}") : this;

    /// <summary>Adds a text behind a label.</summary>
    public Lines Labelled(Phrase label, string? text) => text is null ? this : Add($"{label}: {text}");

    /// <summary>Adds a text behind a label.</summary>
    public Lines Labelled(Phrase label, MarkedText? text) => text is { } some ? Add($"{label}: {some}") : this;

    /// <summary>Adds whole sentences as they stand, and anything less behind a label.</summary>
    public Lines Said(Phrase label, Words? words) => words is { IsSentence: true } ? Add(words) : Labelled(label, words);

    /// <summary>Makes the words with which the lines begin strong, as the name of what is told behind them; nothing where they are all that is told.</summary>
    public Lines NamedBy(Words? name)
    {
        if (name is { Text.Length: > 0 } words
            && text.Written.Length > words.Text.Length + (words.Foreign is null ? 0 : scribe.MarkOf(words.Foreign).Length))
        {
            (marks ??= []).Add(new StrongMark { Start = 0, Length = words.Text.Length });
        }

        return this;
    }

    /// <summary>Makes the words with which the lines begin strong; no lines where those words are all that is told.</summary>
    public Lines NamedOrNothing(Words? name)
    {
        NamedBy(name);
        if (begins.Count == 0)
        {
            Clear();
        }

        return this;
    }

    /// <summary>Begins a line.</summary>
    /// <param name="language">The language of the text of the notice that the line is; null where it is the document's.</param>
    public void Begin(LanguageTag? language)
    {
        Foreign = IsEmpty || (Foreign is not null && Foreign.Equals(language)) ? language : null;
        if (!IsEmpty)
        {
            text.Write('\n');
            begins.Add(text.Written.Length);
        }

        IsEmpty = false;
    }

    public void Write(string words) => text.Write(words);

    public void Write(MarkedText marked)
    {
        var start = text.Written.Length;
        text.Write(marked.Text);
        foreach (var mark in marked.Marks.AsSpan())
        {
            (marks ??= []).Add(mark.Moved(start, marked.Text));
        }
    }

    public void Write(Phrase phrase) => text.Write(scribe[phrase]);

    /// <summary>Writes a text of the notice, marked where it is in another language.</summary>
    public void Write(Words words)
    {
        var start = text.Written.Length;
        Write(words.Said);
        if (words.Foreign is not null)
        {
            (marks ??= []).Add(new LanguageMark { Start = start, Length = words.Text.Length, Language = words.Foreign });
            text.Write(scribe.MarkOf(words.Foreign));
        }
    }

    /// <summary>The lines as one text with its marks; null where there is none. They are the scribe's again for the next.</summary>
    public MarkedText? Take()
    {
        MarkedText? taken = IsEmpty
            ? null
            : new(text.ToString(), marks is null or { Count: 0 } ? null : ValueList<TextMark>.Own([.. marks]));
        Release();
        return taken;
    }

    /// <summary>The lines on one, as items parted by semicolons: an address has commas of its own.</summary>
    public MarkedText? TakeListed() => TakeEach() is { Count: > 0 } each ? MarkedText.Join("; ", each) : null;

    /// <summary>The lines on one, each a sentence; the last without a full stop of ours.</summary>
    public MarkedText? TakeSentences()
    {
        var each = TakeEach();
        for (var i = 0; i < each.Count - 1; i++)
        {
            each[i] = Words.EndsSentence(each[i].Text) ? each[i] : each[i] + ".";
        }

        return each.Count == 0 ? null : MarkedText.Join(" ", each);
    }

    /// <summary>Gives the lines back to the scribe.</summary>
    public void Release()
    {
        Clear();
        scribe.Return(this);
    }

    public void Dispose() => text.Dispose();

    private void Clear()
    {
        text.Clear();
        begins.Clear();
        marks?.Clear();
        Foreign = null;
        IsEmpty = true;
    }

    private List<MarkedText> TakeEach()
    {
        var each = new List<MarkedText>(begins.Count + 1);
        int[] ends = [.. begins];
        if (Take() is { } all)
        {
            var from = 0;
            foreach (var begin in ends)
            {
                each.Add(all.Slice(from, begin - 1));
                from = begin;
            }

            each.Add(all.Slice(from, all.Length));
        }

        return each;
    }
}
