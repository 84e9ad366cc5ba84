using RegisterNotice.Json.Shapes;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads on which legal bases the processing rests, and ties each to the purposes of which its words speak; what is said of the register as
/// a whole is held as such.</summary>
internal sealed class BasisReader
{
    private readonly NoticeDraft draft;
    private readonly BasisTies ties;

    private BasisReader(NoticeDraft draft, PurposeReader purposes)
    {
        this.draft = draft;
        ties = new(draft, purposes);
    }

    /// <summary>Reads the bases of the purposes that were read, and those of the register.</summary>
    public static void Read(NoticeDraft draft, PurposeReader purposes)
    {
        var reader = new BasisReader(draft, purposes);
        foreach (var sentence in draft.Sentences.Where(BasisStatements.MayState))
        {
            var hasPurposes = purposes.PurposesOf(sentence).Count > 0;
            foreach (var basis in BasisStatements.In(draft, sentence, hasPurposes).ToList())
            {
                if (!BasisThings.IsOfAnother(sentence, basis.Kind, draft.Language.Value)
                    && !(hasPurposes && BasisStatements.IsInPurpose(sentence, basis.Kind)))
                {
                    reader.Attach(sentence, basis);
                    draft.Mark(sentence.Section, SectionKind.LegalBasis);
                }
            }
        }

        foreach (var sentence in draft.Sentences)
        {
            if (Interests.UnderHeading(sentence, draft.Language.Value) is { } named)
            {
                reader.Attach(sentence, new LegalBasis()
                {
                    Kind = LegalBasisKind.LegitimateInterests,
                    Description = draft.Text(sentence.Text),
                    Interest = draft.Text(named),
                });
            }

            if (Interests.Alone(sentence) is { } interest)
            {
                reader.Attach(sentence, interest);
            }

            if (BasisStatements.ConditionIn(draft, sentence) is { } condition)
            {
                reader.Attach(sentence, condition);
            }
        }
    }

    /// <summary>The bases that a sentence states, with the condition of Article 9 that it cites.</summary>
    public static IReadOnlyList<LegalBasis> StatedIn(NoticeDraft draft, Sentence sentence)
    {
        List<LegalBasis> bases = [.. BasisStatements.In(draft, sentence, isPurpose: false)];
        if (bases is [{ SpecialCategory: null } first, ..] && BasisStatements.ConditionIn(draft, sentence) is { } condition)
        {
            bases[0] = first with { SpecialCategory = condition };
        }

        return bases;
    }

    private void Attach(Sentence sentence, LegalBasis basis)
    {
        if (ties.Of(sentence, basis.Kind) is { Count: > 0 } tied)
        {
            foreach (var index in tied)
            {
                Attach(index, sentence, basis);
            }
        }
        else if (draft.Purposes.Count == 1)
        {
            // What all of the processing rests on is what its one purpose rests on.
            Attach(0, sentence, basis);
        }
        else
        {
            AttachToAll(sentence, basis);
        }
    }

    private void Attach(int index, Sentence sentence, LegalBasis basis)
    {
        var purpose = draft.Purposes[index];
        var known = purpose.LegalBases.FirstOrDefault(known => known.Kind == basis.Kind);
        if (known is null)
        {
            draft.Log(Place.Of(NoticeShape.Purposes, index).Of(PurposeShape.LegalBases, purpose.LegalBases.Count), sentence.Span, "legalBasisStated");
            draft.Purposes[index] = purpose with { LegalBases = [.. purpose.LegalBases, basis] };
        }
        else
        {
            draft.Purposes[index] = purpose with { LegalBases = [.. purpose.LegalBases.Select(other => other == known ? With(known, basis) : other)] };
        }
    }

    private void AttachToAll(Sentence sentence, LegalBasis basis)
    {
        var known = draft.LegalBases.FindIndex(known => known.Kind == basis.Kind);
        if (known >= 0)
        {
            draft.LegalBases[known] = With(draft.LegalBases[known], basis);
        }
        else if (draft.HasRoom(draft.LegalBases, sentence.Span, sentence.Text))
        {
            draft.Log(Place.Of(NoticeShape.LegalBases, draft.LegalBases.Count), sentence.Span, "legalBasisOfAll");
            draft.LegalBases.Add(basis);
        }
    }

    // Further words on a basis say more of it.
    private static LegalBasis With(LegalBasis known, LegalBasis more) =>
        known with { Interest = known.Interest ?? more.Interest, Reference = known.Reference ?? more.Reference };

    // "Our legitimate interest is to sell yarn" says which interest the basis is that was named before.
    private void Attach(Sentence sentence, string interest)
    {
        var text = draft.Text(interest);
        var isKnown = false;
        for (var i = 0; i < draft.Purposes.Count; i++)
        {
            var bases = draft.Purposes[i].LegalBases;
            if (bases.Any(Unstated))
            {
                isKnown = true;
                draft.Purposes[i] = draft.Purposes[i] with { LegalBases = [.. bases.Select(basis => Unstated(basis) ? basis with { Interest = text } : basis)] };
            }
        }

        var whole = draft.LegalBases.FindIndex(Unstated);
        if (whole >= 0)
        {
            draft.LegalBases[whole] = draft.LegalBases[whole] with { Interest = text };
        }
        else if (!isKnown && !draft.LegalBases.Exists(IsInterest) && !draft.Purposes.Exists(purpose => purpose.LegalBases.Any(IsInterest)))
        {
            Attach(sentence,
                new LegalBasis() { Kind = LegalBasisKind.LegitimateInterests, Description = draft.Text(sentence.Text), Interest = text });
        }
    }

    private static bool IsInterest(LegalBasis basis) => basis.Kind == LegalBasisKind.LegitimateInterests;

    private static bool Unstated(LegalBasis basis) => IsInterest(basis) && basis.Interest is null;

    // The condition goes with what the processing rests on; without a basis it says nothing that can be held.
    private void Attach(Sentence sentence, SpecialCategoryCondition condition)
    {
        var tied = ties.Of(sentence, null);
        IEnumerable<int> indices = tied.Count > 0 ? tied : Enumerable.Range(0, draft.Purposes.Count);
        foreach (var index in indices)
        {
            var purpose = draft.Purposes[index];
            if (purpose.LegalBases.Count > 0 && !purpose.LegalBases.Any(basis => basis.SpecialCategory is not null))
            {
                draft.Log(
                    Place.Of(NoticeShape.Purposes, index).Of(PurposeShape.LegalBases, 0).Of(LegalBasisShape.SpecialCategory), sentence.Span, "specialCategoryCondition");
                draft.Purposes[index] = purpose with { LegalBases = [purpose.LegalBases[0] with { SpecialCategory = condition }, .. purpose.LegalBases.Skip(1)] };
            }
        }

        if (tied.Count == 0 && draft.LegalBases.Count > 0 && !draft.LegalBases.Exists(basis => basis.SpecialCategory is not null))
        {
            draft.Log(Place.Of(NoticeShape.LegalBases, 0).Of(LegalBasisShape.SpecialCategory), sentence.Span, "specialCategoryCondition");
            draft.LegalBases[0] = draft.LegalBases[0] with { SpecialCategory = condition };
        }
    }
}
