using RegisterNotice.Import.Lexicon;
using RegisterNotice.Import.Pages;
using RegisterNotice.Import.Scanning;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads what a notice says of itself: the register's name, its days, the acts it cites.</summary>
internal static class PaperReader
{
    private const int LabelDistance = 60;
    private const int LongestPlace = 20;

    private static readonly string[] NameIntroductions = ["rekisterin nimi on ", "rekisterin nimenä on ", "registrets namn är ", "name of the register is "];

    public static void Read(NoticeDraft draft)
    {
        ReadRegisterName(draft);
        ReadDates(draft);
        ReadActs(draft);
    }

    private static void ReadRegisterName(NoticeDraft draft)
    {
        foreach (var section in draft.Sections.Where(section => section.Main == SectionKind.RegisterName && section.Lines.Count > 0))
        {
            var line = section.Lines[0];
            draft.RegisterName = line.Label is ({ Length: > 0 }, var value) ? value : WithoutIntroduction(WithoutNumber(line.Text));
            draft.Log("/registerName", line.SpanOf(draft.RegisterName), "firstLineOfRegisterName");
            return;
        }

        foreach (var sentence in draft.Sentences)
        {
            if (sentence.Has(Meaning.RegisterNoun) && WithoutIntroduction(sentence.Text) is var name && name.Length < sentence.Text.TrimEnd('.').Length)
            {
                draft.RegisterName = name;
                draft.Log("/registerName", sentence.SpanOf(name), "sentenceOfRegisterName");
                return;
            }
        }

        // In forms, the name stands behind its label in some other section.
        foreach (var line in draft.Sections.SelectMany(section => section.Lines))
        {
            var colon = line.Text.IndexOf(": ", StringComparison.Ordinal);
            if (colon is > 3 and < LabelDistance && HeadingLexicon.Read(line.Text, 0, colon) is { Kinds: [SectionKind.RegisterName], Coverage: >= 0.9, HasVerb: false })
            {
                draft.RegisterName = line.Text[(colon + 2)..].Trim();
                draft.Log("/registerName", line.SpanOf(draft.RegisterName), "labelOfRegisterName");
                return;
            }
        }
    }

    // "The name of the register is X."
    private static string WithoutIntroduction(string text)
    {
        foreach (var introduction in NameIntroductions)
        {
            var at = text.IndexOf(introduction, StringComparison.OrdinalIgnoreCase);
            if (at is >= 0 and < 8 && at + introduction.Length < text.Length)
            {
                return text[(at + introduction.Length)..].TrimEnd('.');
            }
        }

        return text;
    }

    private static string WithoutNumber(string text) => NumberPrefix.TryRead(text, out var prefix) && prefix.Length < text.Length ? text[prefix.Length..] : text;

    private static void ReadDates(NoticeDraft draft)
    {
        if (draft.Title is { } title && Dates.In(title.Text) is [var inTitle, ..])
        {
            draft.DraftedOn = inTitle.Date;
            draft.Log("/draftedOn", title.SpanOf(inTitle.Start, inTitle.End - inTitle.Start), "dayInTitle");
        }

        foreach (var sentence in draft.Sentences)
        {
            foreach (var (date, start, end) in Digits.AreIn(sentence.Text) ? Dates.In(sentence.Text) : [])
            {
                Settle(draft, sentence, date, start, end);
            }
        }
    }

    private static void Settle(NoticeDraft draft, Sentence sentence, NodaTime.LocalDate date, int start, int end)
    {
        var before = sentence.Text.Substring(Math.Max(0, start - LabelDistance), Math.Min(start, LabelDistance));
        var meanings = MeaningReader.Read(before);
        var span = sentence.SpanOf(start, end - start);
        var isAlone = IsAlone(sentence.Text, start, end);
        if (meanings.Has(Meaning.Drafted) && !(meanings.Has(Meaning.Updated) && LastIs(before, Meaning.Updated, Meaning.Drafted)))
        {
            draft.DraftedOn ??= date;
            draft.Log("/draftedOn", span, "draftedLabel");
        }
        else if (meanings.Has(Meaning.Updated) && !meanings.Has(Meaning.Effective))
        {
            draft.UpdatedOn = draft.UpdatedOn is { } known && known > date ? known : date;
            draft.Log("/updatedOn", span, "updatedLabel");
        }
        else if ((isAlone || (sentence.Text.Length < LabelDistance && sentence.Reading.IsTitle)) && (sentence.Section.Heading is null or { Reading.Kinds: [SectionKind.Changes, ..] } || sentence == draft.Sentences[^1]))
        {
            draft.DraftedOn ??= date;
            draft.Log("/draftedOn", span, "dayAlone");
        }
        else if (meanings.Has(Meaning.Effective) && !meanings.Has(Meaning.LawInForce) && sentence.Section.Main is null or SectionKind.Changes or SectionKind.Other)
        {
            draft.EffectiveFrom ??= date;
            draft.Log("/effectiveFrom", span, "effectiveLabel");
        }
        else if (sentence.Section.Heading is null)
        {
            draft.Unsettled(span, sentence.Text, UnclearCode.DayWithoutMeaning);
        }
    }

    // A day by itself, or behind the place where it was written: "Oulu 3.10.2024".
    private static bool IsAlone(string text, int start, int end) => IsPlaceOrNothing(text, start) && IsLittleBehind(text, end);

    // Only to the last word and to what stands before it: a line may hold many days.
    private static bool IsPlaceOrNothing(string text, int end)
    {
        end = SkipBack(text, end);
        var start = end;
        while (start > 0 && end - start < LongestPlace && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        var length = end - start;
        return length < LongestPlace && SkipBack(text, start) == 0 && (length <= 2 || char.IsUpper(text[start]));
    }

    private static int SkipBack(string text, int end)
    {
        while (end > 0 && text[end - 1] is ' ' or '.' or '(' or ',')
        {
            end--;
        }

        return end;
    }

    private static bool IsLittleBehind(string text, int start) => SkipOn(text, SkipOn(text, start) + 2) >= text.Length;

    private static int SkipOn(string text, int start)
    {
        while (start < text.Length && text[start] is ' ' or '.' or ')')
        {
            start++;
        }

        return start;
    }

    private static bool LastIs(string text, Meaning one, Meaning other)
    {
        var hits = new List<MeaningHit>();
        MeaningReader.Read(text, hits);
        var last = hits.FindLastIndex(hit => hit.Meaning == one || hit.Meaning == other);
        return last >= 0 && hits[last].Meaning == one;
    }

    private static void ReadActs(NoticeDraft draft)
    {
        foreach (var section in draft.Sections)
        {
            if (section.Heading is { } heading && ActCitations.MayBeIn(heading.Text, section.HeadingMeanings))
            {
                Add(draft, heading.Text, ActCitations.In(heading.Text, draft.Law.Applies), heading.SpanOf);
            }
        }

        if (draft.Title is { } title)
        {
            Add(draft, title.Text, ActCitations.In(title.Text, draft.Law.Applies), title.SpanOf);
        }

        foreach (var sentence in draft.Sentences)
        {
            if (sentence.Citations.Count > 0)
            {
                Add(draft, sentence.Text, sentence.Citations, sentence.SpanOf);
            }
        }
    }

    private static void Add(NoticeDraft draft, string text, List<Citation> citations, Func<int, int, LineSpan> span)
    {
        foreach (var (reference, start, length) in citations)
        {
            if (!draft.Acts.Exists(known => known.Act == reference.Act && (reference.Act is not null || known.Text == reference.Text) && (known.Provision == reference.Provision || reference.Provision is null)) && draft.HasRoom(draft.Acts, span(start, length), text))
            {
                draft.Log($"/legalFramework/{draft.Acts.Count}", span(start, length), "actCited");
                draft.Acts.Add(reference);
            }
        }
    }
}
