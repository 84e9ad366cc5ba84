using RegisterNotice.Words.Lexicon;

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

            var denies = sentence.Has(Meaning.Not) && (sentence.HasInOrder(Meaning.Not, Meaning.Move) || sentence.HasInOrder(Meaning.Not, Meaning.Disclose) || IsShortDenial(sentence) || DeniesProcessingAbroad(sentence) || sentence.HasInOrder(Meaning.Move, Meaning.Not) || sentence.HasInOrder(Meaning.Disclose, Meaning.Not));
            if (!denies && StaysWithin(sentence))
            {
                denial ??= sentence.Text;
                draft.Log("/transfers", sentence.Span, "keptWithinTheUnion");
            }
            else if (!denies && (denial is null || GoesAbroad(sentence) || sentence.HasAny(Meaning.Country, Meaning.AdequacyDecision, Meaning.StandardClauses)))
            {
                isAffirmed = true;
                Add(draft, sentence, items);
            }
            else if (!denies)
            {
                // "We move nothing. You can move your data yourself."
                continue;
            }
            else if (sentence.HasInOrder(Meaning.Not, Meaning.Except) || (sentence.HasInOrder(Meaning.Not, Meaning.Without) && sentence.HasAny(Meaning.Consent, Meaning.AdequacyDecision, Meaning.StandardClauses)))
            {
                denial ??= sentence.Text;
                Add(draft, sentence, items);
            }
            else
            {
                denial ??= sentence.Text;
                draft.Log("/transfers", sentence.Span, "transferDenied");
                draft.Mark(sentence.Section, SectionKind.Transfers);
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
        if (sentence.IsQuestion || (sentence.IsLead && !sentence.Has(Meaning.Move)) || sentence.Section.Main is SectionKind.Complaint)
        {
            return false;
        }

        var goesAbroad = GoesAbroad(sentence);
        var moves = sentence.HasAny(Meaning.Move, Meaning.Disclose) || sentence.HasAny(Meaning.Located, Meaning.Sent) || sentence.HasAny(Meaning.Processing, Meaning.Keep);
        if (goesAbroad)
        {
            return moves || sentence.Section.Announces(SectionKind.Transfers);
        }

        if (StaysWithin(sentence) && sentence.HasHereOrBefore(Meaning.DataWord) && !sentence.HasAny(Meaning.SupervisoryAuthority, Meaning.Complain))
        {
            return true;
        }

        // Under a heading that speaks of transfers alone, a sentence need not say where to.
        if (sentence.Section.Announces(SectionKind.Transfers) && !sentence.Section.Announces(SectionKind.Disclosures))
        {
            return sentence.HasAny(Meaning.Move, Meaning.Disclose) || IsShortDenial(sentence) || (moves && sentence.HasAny(Meaning.Country, Meaning.WithinUnion));
        }

        if (sentence.Section.Announces(SectionKind.Transfers) && sentence.Has(Meaning.Country) && sentence.HasAny(Meaning.AdequacyDecision, Meaning.StandardClauses, Meaning.Located))
        {
            return true;
        }

        return moves && (sentence.HasAny(Meaning.Move, Meaning.Disclose) || sentence.Has(Meaning.Located, Meaning.Digital)) && sentence.Has(Meaning.Country) && sentence.Section.Main is not (SectionKind.DataContent or SectionKind.Sources);
    }

    // "The data are not processed, nor kept, outside the Union."
    private static bool DeniesProcessingAbroad(Sentence sentence) => GoesAbroad(sentence) && (sentence.HasInOrder(Meaning.Not, Meaning.Processing) || sentence.HasInOrder(Meaning.Not, Meaning.Keep) || sentence.HasInOrder(Meaning.Not, Meaning.Located)) && !sentence.HasAny(Meaning.Move, Meaning.Disclose);

    private static bool GoesAbroad(Sentence sentence) => sentence.Has(Meaning.Union, Meaning.Outside) || sentence.Has(Meaning.ThirdCountry);

    // "The data are kept on servers within the Union."
    private static bool StaysWithin(Sentence sentence) => sentence.Has(Meaning.WithinUnion) && !sentence.HasAny(Meaning.Outside, Meaning.Country, Meaning.ThirdCountry) && sentence.HasAny(Meaning.Keep, Meaning.Located, Meaning.Processing);

    private static bool IsShortDenial(Sentence sentence) => sentence.Has(Meaning.Not) && sentence.Text.Length < 40 && sentence.Section.Announces(SectionKind.Transfers);

    private static void Add(NoticeDraft draft, Sentence sentence, List<Transfer> items)
    {
        draft.Mark(sentence.Section, SectionKind.Transfers);
        if (!draft.HasRoom(items, sentence.Span, sentence.Text))
        {
            return;
        }

        draft.Log($"/transfers/items/{items.Count}", sentence.Span, "transferStated");
        var safeguard = Safeguard(sentence);
        var recipient = Recipients.Named(sentence, draft.Parties.Controllers) is [var first, ..] ? first : null;
        items.Add(new()
        {
            Recipient = recipient,
            Countries = sentence.In(CountryWords.Table),
            Safeguard = safeguard,
            Reference = sentence.Has(Meaning.PrivacyShield) ? new() { Text = sentence.Has(Meaning.SafeHarbour) ? "Safe Harbor" : "Privacy Shield" } : null,
            Derogation = safeguard == TransferSafeguard.Derogation ? TransferDerogation.ExplicitConsent : null,
            Condition = sentence.HasAny(Meaning.May, Meaning.Except, Meaning.Only) ? draft.Text(sentence.Text) : null,
        });
    }

    private static TransferSafeguard? Safeguard(Sentence sentence) =>
        sentence.Has(Meaning.StandardClauses) ? TransferSafeguard.StandardContractualClauses
        : sentence.HasAny(Meaning.AdequacyDecision, Meaning.PrivacyShield) ? TransferSafeguard.AdequacyDecision
        : sentence.Has(Meaning.BindingRules) ? TransferSafeguard.BindingCorporateRules
        : sentence.Has(Meaning.ExplicitConsent, Meaning.Consent) && !sentence.Has(Meaning.Not) ? TransferSafeguard.Derogation
        : null;
}
