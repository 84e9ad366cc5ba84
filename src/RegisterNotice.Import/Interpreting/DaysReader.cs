using NodaTime;
using RegisterNotice.Import.Scanning;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads when a notice was drawn up and changed, and from when it applies.</summary>
internal static class DaysReader
{
    private const int LabelDistance = 60;
    private const int LongestPlace = 20;
    private const int LongestPreposition = 2;
    private const string Before = " .(,";
    private const string Behind = " .)";

    public static void Read(NoticeDraft draft)
    {
        if (draft.Title is { } title && Dates.In(title.Text) is [var inTitle, ..])
        {
            draft.DraftedOn = inTitle.Date;
            draft.Log(Place.Of(NoticeShape.DraftedOn), title.SpanOf(inTitle.Start, inTitle.End - inTitle.Start), "dayInTitle", FactConfidence.Inferred);
        }

        foreach (var sentence in draft.Sentences)
        {
            foreach (var day in Digits.AreIn(sentence.Text) ? Dates.In(sentence.Text) : [])
            {
                Settle(draft, sentence, day);
            }
        }
    }

    private static void Settle(NoticeDraft draft, Sentence sentence, StatedDay day)
    {
        var before = sentence.Text.Substring(Math.Max(0, day.Start - LabelDistance), Math.Min(day.Start, LabelDistance));
        var meanings = MeaningReader.Read(before);
        var span = sentence.SpanOf(day.Start, day.End - day.Start);
        if (meanings.Has(Meaning.Drafted) && !(meanings.Has(Meaning.Updated) && LastIs(before, Meaning.Updated, Meaning.Drafted)))
        {
            draft.DraftedOn ??= day.Date;
            draft.Log(Place.Of(NoticeShape.DraftedOn), span, "draftedLabel");
        }
        else if (meanings.Has(Meaning.Updated) && !meanings.Has(Meaning.Effective))
        {
            draft.UpdatedOn = Later(draft.UpdatedOn, day.Date);
            draft.Log(Place.Of(NoticeShape.UpdatedOn), span, "updatedLabel");
        }
        else if (StandsByItself(draft, sentence, day))
        {
            draft.DraftedOn ??= day.Date;
            draft.Log(Place.Of(NoticeShape.DraftedOn), span, "dayAlone", FactConfidence.Weak);
        }
        else if (SaysFromWhen(meanings, sentence.Section.Main))
        {
            draft.EffectiveFrom ??= day.Date;
            draft.Log(Place.Of(NoticeShape.EffectiveFrom), span, "effectiveLabel");
        }
        else if (sentence.Section.Heading is null)
        {
            draft.Unsettled(span, sentence.Text, UnclearCode.DayWithoutMeaning);
        }
    }

    private static LocalDate Later(LocalDate? known, LocalDate day) => known is { } other && other > day ? other : day;

    // "Tietosuojaseloste 1.8.2018" over the first heading, "Oulu 3.10.2024" in the last words or under "Changes".
    private static bool StandsByItself(NoticeDraft draft, Sentence sentence, StatedDay day)
    {
        var isAlone = IsAlone(sentence.Text, day.Start, day.End) || (sentence.Text.Length < LabelDistance && sentence.Reading.IsTitle);
        return isAlone && (sentence.Section.Heading is null or { Reading.Kinds: [SectionKind.Changes, ..] }
            || sentence == draft.Sentences[^1]);
    }

    private static bool SaysFromWhen(MeaningSet meanings, SectionKind? section) =>
        meanings.Has(Meaning.Effective) && !meanings.Has(Meaning.LawInForce) && section is null or SectionKind.Changes or SectionKind.Other;

    // A day by itself, or behind the place where it was written: "Oulu 3.10.2024".
    private static bool IsAlone(string text, int start, int end) => IsPlaceOrNothing(text, start) && IsLittleBehind(text, end);

    // Only to the last word and to what stands before it: a line may hold many days.
    private static bool IsPlaceOrNothing(string text, int end)
    {
        end = TextScan.StartOf(text, end, Before);
        var start = end;
        while (end - start < LongestPlace && TextScan.IsLetter(text, start - 1))
        {
            start--;
        }

        var length = end - start;
        return length < LongestPlace && TextScan.StartOf(text, start, Before) == 0
            && (length <= LongestPreposition || char.IsUpper(text[start]));
    }

    private static bool IsLittleBehind(string text, int start) =>
        TextScan.EndOf(text, TextScan.EndOf(text, start, Behind) + LongestPreposition, Behind) >= text.Length;

    private static bool LastIs(string text, Meaning one, Meaning other)
    {
        var hits = MeaningReader.Hits(text, out _);
        var last = Array.FindLastIndex(hits, hit => hit.Meaning == one || hit.Meaning == other);
        return last >= 0 && hits[last].Meaning == one;
    }
}
