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

    /// <summary>Adds whole sentences as they stand, and anything less behind a label.</summary>
    public Lines Said(Phrase label, Words? words) => words is { IsSentence: true } ? Add(words) : Labelled(label, words);

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

    public void Write(Phrase phrase) => text.Write(scribe[phrase]);

    /// <summary>Writes a text of the notice, marked where it is in another language.</summary>
    public void Write(Words words)
    {
        var start = text.Written.Length;
        text.Write(words.Text);
        if (words.Foreign is not null)
        {
            (marks ??= []).Add(new LanguageMark { Start = start, Length = words.Text.Length, Language = words.Foreign });
            text.Write(scribe.MarkOf(words.Foreign));
        }
    }

    /// <summary>The lines as one text. They are the scribe's again for the next.</summary>
    public string Take()
    {
        var taken = text.ToString();
        Release();
        return taken;
    }

    /// <summary>The lines as one text; null where there is none.</summary>
    public string? TakeAny() => TakeMarked()?.Text;

    /// <summary>The lines as one text with its marks; null where there is none.</summary>
    public MarkedText? TakeMarked()
    {
        MarkedText? taken = IsEmpty ? null : new(text.ToString(), marks is null or { Count: 0 } ? ValueList<TextMark>.Empty : ValueList<TextMark>.Own([.. marks]));
        Release();
        return taken;
    }

    /// <summary>The lines on one, as items parted by semicolons: an address has commas of its own.</summary>
    public string? TakeListed() => TakeEach() is { Length: > 0 } each ? string.Join("; ", each) : null;

    /// <summary>The lines on one, each a sentence; the last without a full stop of ours.</summary>
    public string? TakeSentences() => TakeEach() is { Length: > 0 } each
        ? string.Join(" ", each.Select((line, i) => i == each.Length - 1 || Words.EndsSentence(line) ? line : line + "."))
        : null;

    /// <summary>Gives the lines back to the scribe.</summary>
    public void Release()
    {
        text.Clear();
        begins.Clear();
        marks?.Clear();
        Foreign = null;
        IsEmpty = true;
        scribe.Return(this);
    }

    public void Dispose() => text.Dispose();

    private string[] TakeEach()
    {
        var each = new string[IsEmpty ? 0 : begins.Count + 1];
        for (var i = 0; i < each.Length; i++)
        {
            var from = i == 0 ? 0 : begins[i - 1];
            var to = i < begins.Count ? begins[i] - 1 : text.Written.Length;
            each[i] = text.Written[from..to].ToString();
        }

        Release();
        return each;
    }
}
