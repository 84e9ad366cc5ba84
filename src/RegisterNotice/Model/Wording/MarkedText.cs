using System.Buffers;

namespace RegisterNotice;

/// <summary>A text of a document with the marks over it; what is put together of such texts keeps them in their places.</summary>
internal readonly record struct MarkedText
{
    private readonly string? text;
    private readonly IReadOnlyList<TextMark>? marks;

    public MarkedText(string text, IReadOnlyList<TextMark>? marks = null)
    {
        this.text = text;
        this.marks = marks is null or { Count: 0 } ? null : marks;
    }

    public string Text => text ?? "";

    public IReadOnlyList<TextMark> Marks => marks ?? ValueList<TextMark>.Empty;

    public int Length => Text.Length;

    public static implicit operator MarkedText?(string? text) => text is null ? null : new MarkedText(text);

    public static MarkedText operator +(MarkedText one, string other) => new(one.Text + other, one.marks);

    public static MarkedText operator +(string one, MarkedText other) => new MarkedText(one) + other;

    public static MarkedText operator +(MarkedText one, MarkedText other)
    {
        var both = one.Text + other.Text;
        if (other.marks is null)
        {
            return new(both, one.marks);
        }

        var moved = new TextMark[one.Marks.Count + other.Marks.Count];
        for (var i = 0; i < moved.Length; i++)
        {
            moved[i] = i < one.Marks.Count ? one.Marks[i] : other.Marks[i - one.Marks.Count].Moved(one.Length, other.Text);
        }

        return new(both, ValueList<TextMark>.Own(moved));
    }

    /// <summary>The texts with a separator between them.</summary>
    public static MarkedText Join(string separator, IReadOnlyList<MarkedText> texts) => Join(separator, separator, texts);

    /// <summary>The texts with a separator between them, and another before the last.</summary>
    public static MarkedText Join(string separator, string last, IReadOnlyList<MarkedText> texts)
    {
        if (texts.Count < 2)
        {
            return texts.Count == 0 ? new("") : texts[0];
        }

        var pieces = ArrayPool<string>.Shared.Rent(texts.Count * 2);
        List<TextMark>? moved = null;
        var (count, length) = (0, 0);
        for (var i = 0; i < texts.Count; i++)
        {
            if (i > 0)
            {
                pieces[count] = i == texts.Count - 1 ? last : separator;
                length += pieces[count++].Length;
            }

            foreach (var mark in texts[i].Marks.AsSpan())
            {
                (moved ??= []).Add(mark.Moved(length, texts[i].Text));
            }

            pieces[count++] = texts[i].Text;
            length += texts[i].Length;
        }

        var joined = string.Join("", pieces, 0, count);
        ArrayPool<string>.Shared.Return(pieces, clearArray: true);
        return new(joined, moved is null ? null : ValueList<TextMark>.Own([.. moved]));
    }

    /// <summary>What is given of several texts, parted by a separator; null where nothing is.</summary>
    public static MarkedText? Parted(string separator, params ReadOnlySpan<MarkedText?> texts)
    {
        MarkedText? only = null;
        List<MarkedText>? several = null;
        foreach (var given in texts)
        {
            if (given is { } one)
            {
                if (only is { } first)
                {
                    (several ??= new(texts.Length) { first }).Add(one);
                }

                only ??= one;
            }
        }

        return several is null ? only : Join(separator, several);
    }

    /// <summary>The text of a cell with the marks of the row that are over it.</summary>
    public static MarkedText OfCell(IReadOnlyList<string> cells, IReadOnlyList<CellMarks> marks, int cell)
    {
        IReadOnlyList<TextMark> over = ValueList<TextMark>.Empty;
        foreach (var some in marks.AsSpan())
        {
            if (some.Cell == cell)
            {
                over = over.Count == 0 ? some.Marks : ValueList<TextMark>.Own([.. over, .. some.Marks]);
            }
        }

        return new(cells[cell], over);
    }

    /// <summary>The marks over the texts of cells, with the numbers of those that have any.</summary>
    public static IReadOnlyList<CellMarks> MarksOf(IReadOnlyList<MarkedText> cells)
    {
        List<CellMarks>? marked = null;
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].marks is { } some)
            {
                (marked ??= []).Add(new() { Cell = i, Marks = some });
            }
        }

        return marked is null ? ValueList<CellMarks>.Empty : ValueList<CellMarks>.Own([.. marked]);
    }

    /// <summary>The text, all of it strong.</summary>
    public MarkedText Strong() => With(new StrongMark { Start = 0, Length = Length });

    /// <summary>The text, all of it a link.</summary>
    public MarkedText LinkedTo(string target) => With(new LinkMark { Start = 0, Length = Length, Target = target });

    /// <summary>The text, all of it in another language.</summary>
    public MarkedText In(LanguageTag language) => With(new LanguageMark { Start = 0, Length = Length, Language = language });

    /// <summary>A part of the text with those of its marks that lie within it.</summary>
    public MarkedText Slice(int start, int end)
    {
        var part = Text[start..end];
        if (marks is null)
        {
            return new(part);
        }

        var inside = new List<TextMark>();
        foreach (var mark in marks)
        {
            if (mark.Start >= start && mark.End <= end)
            {
                inside.Add(mark with { Start = mark.Start - start });
            }
        }

        return new(part, ValueList<TextMark>.Own([.. inside]));
    }

    private MarkedText With(TextMark mark) => Length == 0 ? this : new(Text, ValueList<TextMark>.Own([.. Marks, mark]));
}
