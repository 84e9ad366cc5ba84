using RegisterNotice.Import.Interpreting.Clauses;
using RegisterNotice.Import.Interpreting.Persons;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads where data come from.</summary>
internal static class SourcesReader
{
    private const int ShortestSource = 3;

    // What a page tells of sources without a heading for them: kinds that its words name plainly.
    private static readonly SourceKind[] PlainElsewhere = [SourceKind.DataSubject, SourceKind.ServiceUse];

    private static readonly SectionKind[] PlacesElsewhere =
        [SectionKind.DataContent, SectionKind.DataSubjects, SectionKind.Purposes, SectionKind.LegalBasis, SectionKind.RegisterName, SectionKind.Other];

    // What only somebody from whom data come is called by.
    private static readonly SourceKind[] SaidByCase = [SourceKind.DataSubject, SourceKind.ThirdParty, SourceKind.Controller];

    // In any compound: "henkilötiedot", "personuppgifter".
    private static readonly string[] Data = ["tieto", "tiedot", "uppgift", "data", "information"];

    private static readonly string[] Joining = ["ja", "tai", "sekä", "itse", "och", "eller", "själv", "and", "or", "the"];

    public static void Read(NoticeDraft draft)
    {
        var hasPlace = false;
        foreach (var sentence in draft.Sentences)
        {
            if (sentence.Section.Announces(SectionKind.Sources))
            {
                hasPlace = true;
                ReadInPlace(draft, sentence);
            }
        }

        foreach (var sentence in hasPlace ? [] : draft.Sentences)
        {
            ReadElsewhere(draft, sentence);
        }
    }

    private static void ReadInPlace(NoticeDraft draft, Sentence sentence)
    {
        if (sentence.IsLead || sentence.Detailed is not null || sentence.Text.Length < ShortestSource || IsDenial(sentence))
        {
            return;
        }

        if (ReadLabelled(draft, sentence))
        {
            return;
        }

        var kinds = SourceKinds.In(sentence);
        foreach (var kind in kinds)
        {
            Add(draft, sentence, kind, FactConfidence.Stated);
        }

        if (kinds.Count == 0 && Unnamed(draft, sentence) is { } other)
        {
            Add(draft, sentence, other, other == SourceKind.Controller ? FactConfidence.Inferred : FactConfidence.Weak);
        }
    }

    // "Julkisesta rekisteristä: Väestötietojärjestelmä": the label says what kind of source it is, the value which one. Behind a semicolon the value
    // goes on, unless another source begins there.
    private static bool ReadLabelled(NoticeDraft draft, Sentence sentence)
    {
        if (SourceLabel.Of(sentence, draft.Law) is not { } label)
        {
            return false;
        }

        if (!label.IsBefore(sentence))
        {
            return !SourceKinds.In(sentence).Exists(kind => kind != label.Kind && Array.IndexOf(SaidByCase, kind) >= 0);
        }

        Add(draft, sentence, label.Kind, FactConfidence.Stated, label.NameIn(sentence.Line.Text, draft.Language.Value));
        return true;
    }

    // "Data are not collected from other sources."
    private static bool IsDenial(Sentence sentence) =>
        sentence.Has(Meaning.Not) && sentence.HasAny(Meaning.CollectDenied, Meaning.ProcessingDenied) && !sentence.Has(Meaning.Except);

    private static SourceKind? Unnamed(NoticeDraft draft, Sentence sentence)
    {
        var name = sentence.Text.TrimEnd('.');
        if (draft.Parties.Controllers.Exists(controller => string.Equals(controller.Name, name, StringComparison.OrdinalIgnoreCase)))
        {
            return SourceKind.Controller;
        }

        if (BarePeople(sentence) is { } people)
        {
            return people;
        }

        var isGiven = sentence.HasAny(Meaning.Event, Meaning.Membership, Meaning.Form);
        return sentence.Section.Main == SectionKind.Sources && isGiven && !sentence.Has(Meaning.Not) ? SourceKind.DataSubject : null;
    }

    // "Kutoja.", "Jäsenet": people alone, in no case of "from". What their own staff writes down comes from the controller.
    private static SourceKind? BarePeople(Sentence sentence)
    {
        var text = sentence.Text.TrimEnd('.', ' ');
        var people = PersonPhrases.In(text, sentence.Language);
        if (sentence.Section.Main != SectionKind.Sources || people.Count == 0 || people.Exists(person => person.Case != PersonCase.Named))
        {
            return null;
        }

        var isAlone = WordScan.Of(text).TrueForAll(word => word.IsAny(Joining)
            || people.Exists(person => person.Start <= word.Start && word.End <= person.End));
        if (!isAlone)
        {
            return null;
        }

        return people.TrueForAll(person => person.Kind == PersonKind.Staff) ? SourceKind.Controller : SourceKind.DataSubject;
    }

    // "Tiedot saadaan jäseneltä itseltään", "käyttäjän lähettämät tiedot" on a page that has no heading of sources.
    private static void ReadElsewhere(NoticeDraft draft, Sentence sentence)
    {
        var isPlace = sentence.Section.Main is not { } main || Array.IndexOf(PlacesElsewhere, main) >= 0;
        if (!isPlace || sentence.IsQuestion || !sentence.Has(Meaning.Obtain) || !SpeaksOfData(sentence.Text)
            || sentence.HasAny(Meaning.Not, Meaning.Right, Meaning.Cookie))
        {
            return;
        }

        // "From the customers themselves and from the trade register": beside the people, whatever else stands is a source too.
        var kinds = SourceKinds.In(sentence);
        var isOfSources = kinds.Contains(SourceKind.DataSubject);
        foreach (var kind in kinds)
        {
            if ((isOfSources || Array.IndexOf(PlainElsewhere, kind) >= 0) && !draft.Sources.Exists(known => known.Kind == kind))
            {
                Add(draft, sentence, kind, FactConfidence.Stated);
            }
        }
    }

    private static bool SpeaksOfData(string text) =>
        Scanning.TextScan.HasAny(text, Data);

    private static void Add(NoticeDraft draft, Sentence sentence, SourceKind kind, FactConfidence confidence, string? name = null)
    {
        if (draft.HasRoom(draft.Sources, sentence.Span, sentence.Text))
        {
            draft.Log(Place.Of(NoticeShape.Sources, draft.Sources.Count), sentence.Span, "sourceStated", confidence);
            draft.Sources.Add(new()
            {
                Kind = kind,
                Name = name,
                Description = draft.Text(sentence.Text),
                PubliclyAccessible = kind == SourceKind.PublicRegister && sentence.Has(Meaning.PublicSource) ? true : null,
            });
        }
    }
}
