namespace RegisterNotice.Import.Pdf;

/// <summary>Words on one line with no wide gap between them.</summary>
internal sealed class PdfLine
{
    public PdfLine(IReadOnlyList<PdfWord> words, int page)
    {
        Words = words;
        Page = page;
        Left = words[0].Left;
        (Right, Baseline, IsBold) = (words[0].Right, words[0].Baseline, true);
        var (letters, size) = (0, 0.0);
        foreach (var word in words)
        {
            (Right, Baseline) = (Math.Max(Right, word.Right), Math.Min(Baseline, word.Baseline));
            letters += word.Text.Length;
            size += word.Size * word.Text.Length;
            IsBold = IsBold && (word.IsBold || !word.Text.Any(char.IsLetterOrDigit));
        }

        Size = size / Math.Max(1, letters);
    }

    public IReadOnlyList<PdfWord> Words { get; }

    public int Page { get; }

    /// <summary>The number of the line on its page, from the top; fragments beside each other have one number.</summary>
    public int Number { get; set; }

    public double Left { get; }

    public double Right { get; }

    public double Baseline { get; }

    public double Size { get; }

    public bool IsBold { get; }

    public double Middle => (Left + Right) / 2;

    /// <summary>About the middle of its small letters.</summary>
    public double Height => Baseline + (Size * 0.25);

    public FilePlace Place => new(Page, Number);

    public string Text => field ??= string.Join(' ', Words.Select(word => word.Text));
}
