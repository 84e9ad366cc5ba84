using System.Buffers;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Json.Walking;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Rules;

/// <summary>A walk through published wordings that gathers their texts, and reads them all in one pass.</summary>
internal sealed class WordingReader : NoticeWalk
{
    private readonly List<ReadSection> sections = [];
    private readonly List<ReadText> texts = [];
    private readonly PlaceTree places = new();
    private JoinedTexts joined;
    private NoticeDocument? document;

    // The kinds of the section under which parts of deeper levels stand.
    private IReadOnlyList<SectionKind> above = ValueList<SectionKind>.Empty;

    /// <summary>The sections of wordings with what they betray. Page chrome is left out.</summary>
    public static SectionWords[] Read(IReadOnlyList<NoticeDocument> wordings)
    {
        var reader = new WordingReader();
        reader.Enter(NoticeShape.Wordings.PlainName);
        for (var i = 0; i < wordings.Count; i++)
        {
            reader.Enter(i);
            reader.Read(wordings[i]);
            reader.Leave();
        }

        reader.Leave();
        return reader.End();
    }

    public override bool Enters(NoticePart part)
    {
        if (part is not DocumentSection section)
        {
            return true;
        }

        above = section.Level <= 1 || section.Kinds.Count > 0 ? section.Kinds : above;
        var isSaid = !above.Has(SectionKind.PageChrome);
        if (isSaid)
        {
            sections.Add(new(Keep(places), above, document!, texts.Count));
        }

        return isSaid;
    }

    public override void Meet(string text, LanguageTag? language, TextRole role)
    {
        // The page's title, which stands before the sections, is a fact of the notice.
        if (role == TextRole.Words && Part is not NoticeDocument)
        {
            texts.Add(new(Keep(places), text, Part is DocumentSection));
            joined.Add(text);
        }
    }

    private void Read(NoticeDocument wording)
    {
        document = wording;
        above = ValueList<SectionKind>.Empty;
        NoticeDocumentShape.Instance.Lead(this, wording);
    }

    private SectionWords[] End()
    {
        var meanings = ArrayPool<MeaningSet>.Shared.Rent(Math.Max(1, texts.Count));
        MeaningReader.ReadEach(joined.Characters, joined.Closings, meanings);
        var haveCodes = PersonalIdentityCodes.TryFind(joined.Characters, 0, out _, out _);
        joined.GiveBack();
        var found = new SectionWords[sections.Count];
        for (var i = 0; i < found.Length; i++)
        {
            var (place, kinds, wording, first) = sections[i];
            var passages = new Passage[(i + 1 < found.Length ? sections[i + 1].First : texts.Count) - first];
            var all = default(MeaningSet);
            for (var p = 0; p < passages.Length; p++)
            {
                var (at, text, isHeading) = texts[first + p];
                var betrayed = haveCodes && PersonalIdentityCodes.TryFind(text, 0, out _, out _)
                    ? meanings[first + p].With(MeaningSet.Of(Meaning.PersonalIdentityCode))
                    : meanings[first + p];
                passages[p] = new(at, text, betrayed, isHeading);
                all = all.With(betrayed);
            }

            found[i] = new(place, kinds, all, ValueList<Passage>.Own(passages), wording);
        }

        Borrowed.GiveBack(meanings);
        return found;
    }

    private readonly record struct ReadSection(KeptPlace Place, IReadOnlyList<SectionKind> Kinds, NoticeDocument Document, int First);

    private readonly record struct ReadText(KeptPlace Place, string Text, bool IsHeading);
}
