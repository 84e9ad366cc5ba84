using RegisterNotice.Words.Lexicon;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Import.Form;

/// <summary>What the form says of whether there is some of a matter: the library's sentence, or the notice's own.</summary>
internal sealed class FormStatement(FormWords words, Phrase none, Phrase some)
{
    private readonly List<SourceSpan> spans = [];
    private DeclarationState? state;

    public LocalizedText? Own { get; private set; }

    /// <summary>What is said; a sentence of the notice's own denies where it has a word for it.</summary>
    public DeclarationState State => state ?? (Own is null ? DeclarationState.NotStated : MeaningReader.Read(Own.First().Value).Has(Meaning.Not) ? DeclarationState.None : DeclarationState.Some);

    /// <summary>Whether the line is the library's sentence.</summary>
    public bool Takes(FormLine line) => words.Is(line.Text, none) || words.Is(line.Text, some);

    public void Take(FormLine line)
    {
        spans.Add(line.Span);
        if (words.Is(line.Text, none))
        {
            state = DeclarationState.None;
        }
        else if (words.Is(line.Text, some))
        {
            state = DeclarationState.Some;
        }
        else
        {
            Own = Own is null ? words.Say(line.Text) : words.Say($"{Own.First().Value} {line.Text}");
        }
    }

    public void Settle(DeclarationState told) => state = told;

    public void Log(string pointer)
    {
        foreach (var span in spans)
        {
            words.Draft.Log(pointer, span, Own is null ? "formSentence" : "formStatement");
        }
    }
}
