using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads where data come from.</summary>
internal static class SourcesReader
{
    private const int ShortestSource = 3;

    private static readonly (Meaning Meaning, SourceKind Kind)[] SourceKinds =
    [
        (Meaning.PublicRegister, SourceKind.PublicRegister),
        (Meaning.OtherRegister, SourceKind.OtherRegister),
        (Meaning.FromOthers, SourceKind.ThirdParty),
        (Meaning.FromUse, SourceKind.ServiceUse),
        (Meaning.Observed, SourceKind.Observation),
        (Meaning.FromSubject, SourceKind.DataSubject),
        (Meaning.FromController, SourceKind.Controller),
        (Meaning.Derived, SourceKind.Derived),
    ];

    public static void Read(NoticeDraft draft)
    {
        foreach (var sentence in draft.Sentences)
        {
            if (!sentence.Section.Announces(SectionKind.Sources) || sentence.IsLead || sentence.Detailed is not null || sentence.Text.Length < ShortestSource)
            {
                continue;
            }

            var isNamed = false;
            foreach (var (meaning, kind) in SourceKinds)
            {
                if (sentence.Has(meaning))
                {
                    isNamed = true;
                    Add(draft, sentence, kind, FactConfidence.Stated);
                }
            }

            if (!isNamed && Unnamed(draft, sentence) is { } other)
            {
                Add(draft, sentence, other, other == SourceKind.Controller ? FactConfidence.Inferred : FactConfidence.Weak);
            }
        }
    }

    private static SourceKind? Unnamed(NoticeDraft draft, Sentence sentence)
    {
        var name = sentence.Text.TrimEnd('.');
        if (draft.Parties.Controllers.Exists(controller => string.Equals(controller.Name, name, StringComparison.OrdinalIgnoreCase)))
        {
            return SourceKind.Controller;
        }

        if (sentence.Section.Main != SectionKind.Sources || !sentence.HasAny(Meaning.DataWord, Meaning.Membership, Meaning.Event))
        {
            return null;
        }

        return sentence.HasAny(Meaning.Event, Meaning.Membership, Meaning.Form) ? SourceKind.DataSubject : SourceKind.ServiceUse;
    }

    private static void Add(NoticeDraft draft, Sentence sentence, SourceKind kind, FactConfidence confidence)
    {
        if (draft.HasRoom(draft.Sources, sentence.Span, sentence.Text))
        {
            draft.Log(Place.Of(NoticeShape.Sources, draft.Sources.Count), sentence.Span, "sourceStated", confidence);
            draft.Sources.Add(new()
            {
                Kind = kind,
                Description = draft.Text(sentence.Text),
                PubliclyAccessible = kind == SourceKind.PublicRegister && sentence.Has(Meaning.PublicSource) ? true : null,
            });
        }
    }
}
