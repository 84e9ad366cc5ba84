using RegisterNotice.Import.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads whether and how data go outside the Union.</summary>
internal static class TransferReader
{
    public static void Read(NoticeDraft draft)
    {
        var items = new List<Transfer>();
        string? denial = null;
        var isAffirmed = false;
        foreach (var sentence in draft.Sentences)
        {
            if (!Speaks(sentence))
            {
                continue;
            }

            var denies = sentence.Has(Stem.Not) && (sentence.HasInOrder(Stem.Not, Stem.Move) || sentence.HasInOrder(Stem.Not, Stem.Disclose) || IsShortDenial(sentence) || DeniesProcessingAbroad(sentence) || sentence.HasInOrder(Stem.Move, Stem.Not) || sentence.HasInOrder(Stem.Disclose, Stem.Not));
            if (!denies && StaysWithin(sentence))
            {
                denial ??= sentence.Text;
                draft.Log("/transfers", sentence.Span, "keptWithinTheUnion");
            }
            else if (!denies && (denial is null || GoesAbroad(sentence) || sentence.HasAny(Stem.Country, Stem.AdequacyDecision, Stem.StandardClauses)))
            {
                isAffirmed = true;
                Add(draft, sentence, items);
            }
            else if (!denies)
            {
                // "We move nothing. You can move your data yourself."
                continue;
            }
            else if (sentence.HasInOrder(Stem.Not, Stem.Except) || (sentence.HasInOrder(Stem.Not, Stem.Without) && sentence.HasAny(Stem.Consent, Stem.AdequacyDecision, Stem.StandardClauses)))
            {
                denial ??= sentence.Text;
                Add(draft, sentence, items);
            }
            else
            {
                denial ??= sentence.Text;
                draft.Log("/transfers", sentence.Span, "transferDenied");
                NoticeDraft.Mark(sentence.Section, SectionKind.Transfers);
            }
        }

        if (denial is not null || items.Count > 0)
        {
            draft.Transfers = new()
            {
                State = denial is not null && !isAffirmed ? DeclarationState.None : DeclarationState.Some,
                Items = items,
                Statement = denial is null ? null : draft.Text(denial),
            };
        }
    }

    private static bool Speaks(Sentence sentence)
    {
        if (sentence.IsQuestion || (sentence.IsLead && !sentence.Has(Stem.Move)) || sentence.Section.Main is SectionKind.Complaint)
        {
            return false;
        }

        var goesAbroad = GoesAbroad(sentence);
        var moves = sentence.HasAny(Stem.Move, Stem.Disclose) || sentence.HasAny(Stem.Located, Stem.Sent) || sentence.HasAny(Stem.Processing, Stem.Keep);
        if (goesAbroad)
        {
            return moves || sentence.Section.Announces(SectionKind.Transfers);
        }

        if (StaysWithin(sentence) && sentence.HasHereOrBefore(Stem.DataWord) && !sentence.HasAny(Stem.SupervisoryAuthority, Stem.Complain))
        {
            return true;
        }

        // Under a heading that speaks of transfers alone, a sentence need not say where to.
        if (sentence.Section.Announces(SectionKind.Transfers) && !sentence.Section.Announces(SectionKind.Disclosures))
        {
            return sentence.HasAny(Stem.Move, Stem.Disclose) || IsShortDenial(sentence) || (moves && sentence.HasAny(Stem.Country, Stem.WithinUnion));
        }

        if (sentence.Section.Announces(SectionKind.Transfers) && sentence.Has(Stem.Country) && sentence.HasAny(Stem.AdequacyDecision, Stem.StandardClauses, Stem.Located))
        {
            return true;
        }

        return moves && (sentence.HasAny(Stem.Move, Stem.Disclose) || sentence.Has(Stem.Located, Stem.Digital)) && sentence.Has(Stem.Country) && sentence.Section.Main is not (SectionKind.DataContent or SectionKind.Sources);
    }

    // "The data are not processed, nor kept, outside the Union."
    private static bool DeniesProcessingAbroad(Sentence sentence) => GoesAbroad(sentence) && (sentence.HasInOrder(Stem.Not, Stem.Processing) || sentence.HasInOrder(Stem.Not, Stem.Keep) || sentence.HasInOrder(Stem.Not, Stem.Located)) && !sentence.HasAny(Stem.Move, Stem.Disclose);

    private static bool GoesAbroad(Sentence sentence) => sentence.Has(Stem.Union, Stem.Outside) || sentence.Has(Stem.ThirdCountry);

    // "The data are kept on servers within the Union."
    private static bool StaysWithin(Sentence sentence) => sentence.Has(Stem.WithinUnion) && !sentence.HasAny(Stem.Outside, Stem.Country, Stem.ThirdCountry) && sentence.HasAny(Stem.Keep, Stem.Located, Stem.Processing);

    private static bool IsShortDenial(Sentence sentence) => sentence.Has(Stem.Not) && sentence.Text.Length < 40 && sentence.Section.Announces(SectionKind.Transfers);

    private static void Add(NoticeDraft draft, Sentence sentence, List<Transfer> items)
    {
        NoticeDraft.Mark(sentence.Section, SectionKind.Transfers);
        if (!draft.HasRoom(items, sentence.Span, sentence.Text))
        {
            return;
        }

        draft.Log($"/transfers/items/{items.Count}", sentence.Span, "transferStated");
        var safeguard = Safeguard(sentence);
        var recipient = Recipients.Named(sentence, draft.Controllers) is [var first, ..] ? first : null;
        items.Add(new()
        {
            Recipient = recipient,
            Countries = sentence.In(CountryWords.Table),
            Safeguard = safeguard,
            Reference = sentence.Has(Stem.PrivacyShield) ? new() { Text = sentence.Has(Stem.SafeHarbour) ? "Safe Harbor" : "Privacy Shield" } : null,
            Derogation = safeguard == TransferSafeguard.Derogation ? TransferDerogation.ExplicitConsent : null,
            Condition = sentence.HasAny(Stem.May, Stem.Except, Stem.Only) ? draft.Text(sentence.Text) : null,
        });
    }

    private static TransferSafeguard? Safeguard(Sentence sentence) =>
        sentence.Has(Stem.StandardClauses) ? TransferSafeguard.StandardContractualClauses
        : sentence.HasAny(Stem.AdequacyDecision, Stem.PrivacyShield) ? TransferSafeguard.AdequacyDecision
        : sentence.Has(Stem.BindingRules) ? TransferSafeguard.BindingCorporateRules
        : sentence.Has(Stem.ExplicitConsent, Stem.Consent) && !sentence.Has(Stem.Not) ? TransferSafeguard.Derogation
        : null;
}
