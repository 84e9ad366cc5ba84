using RegisterNotice.Import.Pages;
using RegisterNotice.Import.Scanning;
using RegisterNotice.Json.Shapes;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads the acts that a notice cites, each place once.</summary>
internal static class ActsReader
{
    public static void Read(NoticeDraft draft)
    {
        foreach (var section in draft.Sections)
        {
            if (section.Heading is { } heading && ActCitations.MayBeIn(heading.Text, section.HeadingMeanings))
            {
                Add(draft, heading.Text, ActCitations.In(heading.Text, draft.Language, draft.Law.Applies), heading.SpanOf);
            }
        }

        if (draft.Title is { } title)
        {
            Add(draft, title.Text, ActCitations.In(title.Text, draft.Language, draft.Law.Applies), title.SpanOf);
        }

        foreach (var sentence in draft.Sentences)
        {
            if (sentence.Citations.Count > 0)
            {
                Add(draft, sentence.Text, sentence.Citations, sentence.SpanOf);
            }
        }
    }

    private static void Add(NoticeDraft draft, string text, List<Citation> citations, Func<int, int, LineSpan> spanOf)
    {
        foreach (var (reference, start, length) in citations)
        {
            if (!draft.Acts.Exists(known => Says(known, reference)) && draft.HasRoom(draft.Acts, spanOf(start, length), text))
            {
                draft.Log(Place.Of(NoticeShape.LegalFramework, draft.Acts.Count), spanOf(start, length), "actCited");
                draft.Acts.Add(reference);
            }
        }
    }

    // The same act, at the same place or at no place of its own. What is not known by its number is known by its words.
    private static bool Says(LegalReference known, LegalReference reference)
    {
        var isSameAct = known.Act == reference.Act && (reference.Act is not null || known.Text == reference.Text);
        return isSameAct && (known.Provision == reference.Provision || reference.Provision is null);
    }
}
