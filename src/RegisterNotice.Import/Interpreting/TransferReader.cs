using RegisterNotice.Import.Interpreting.Tables;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads whether and how data go outside the Union.</summary>
internal static class TransferReader
{
    private const int LongestShortDenial = 40;

    private static readonly string[] Permissions = ["luvalla", "luvallasi", "tillstånd", "permission"];

    private static readonly (Meaning Meaning, Meaning Denied)[] Verbs = [(Meaning.Move, Meaning.MoveDenied), (Meaning.Disclose, Meaning.DiscloseDenied)];

    private static readonly Meaning[] WaysOfHolding = [Meaning.Processing, Meaning.Keep, Meaning.Located];

    public static void Read(NoticeDraft draft)
    {
        var items = new List<Transfer>();
        string? denial = null;
        var isAffirmed = false;
        var listed = new ListedTransfers(draft, items);
        var opening = new List<Sentence>();
        foreach (var sentence in draft.Sentences)
        {
            if (listed.Read(sentence))
            {
                // Beside a denial, those listed are its exceptions.
                isAffirmed |= denial is null;
                continue;
            }

            switch (Judge(sentence, hasDenial: denial is not null))
            {
                case Statement.Within:
                    denial ??= sentence.Text;
                    draft.Log(Place.Of(NoticeShape.Transfers), sentence.Span, "keptWithinTheUnion");
                    break;
                case Statement.Transfer:
                    // "If data are transferred, we use the clauses": beside a denial it affirms nothing.
                    isAffirmed |= !GeneralRemarks.IsCondition(sentence) && !(sentence.IsLead && denial is not null);
                    AddOrKeep(sentence);
                    break;
                case Statement.DenialWithException:
                    denial ??= sentence.Text;
                    AddOrKeep(sentence);
                    break;
                case Statement.Denial:
                    denial ??= sentence.Text;
                    draft.Log(Place.Of(NoticeShape.Transfers), sentence.Span, "transferDenied");
                    draft.Mark(sentence.Section, SectionKind.Transfers);
                    break;
                default:
                    break;
            }
        }

        foreach (var sentence in opening.Where(sentence => !listed.WasReadIn(sentence.Section)))
        {
            Add(draft, sentence, items);
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

        // What only opens a list goes where the list says.
        void AddOrKeep(Sentence sentence)
        {
            if (!sentence.Has(Meaning.Country) && ListedTransfers.AreIn(sentence.Section))
            {
                opening.Add(sentence);
            }
            else
            {
                Add(draft, sentence, items);
            }
        }
    }

    private static Statement Judge(Sentence sentence, bool hasDenial)
    {
        if (!Speaks(sentence))
        {
            return Statement.Nothing;
        }

        if (Denies(sentence))
        {
            return HasException(sentence) ? Statement.DenialWithException : Statement.Denial;
        }

        if (StaysWithin(sentence))
        {
            return Statement.Within;
        }

        // Whatever a sentence denies that names neither, it affirms no transfer.
        if (sentence.Has(Meaning.Not) && !sentence.HasAny(Meaning.Move, Meaning.Disclose))
        {
            return Statement.Nothing;
        }

        // "We move nothing. You can move your data yourself." And what is moved under a heading that names no place goes nowhere abroad.
        var saysWhere = GoesAbroad(sentence) || sentence.HasAny(Meaning.Country, Meaning.AdequacyDecision, Meaning.StandardClauses);
        var isHeading = sentence.Reading is { HasVerb: false, HasKinds: true } && sentence.Text[^1] != '.'
            && Array.IndexOf(sentence.Reading.Kinds!, SectionKind.Transfers) >= 0;
        return isHeading || (!saysWhere && (hasDenial || !HeadingSaysWhere(sentence.Section))) ? Statement.Nothing : Statement.Transfer;
    }

    private static bool HeadingSaysWhere(Section section)
    {
        var heading = section.HeadingMeanings;
        return heading.HasAny(Meaning.Union, Meaning.ThirdCountry, Meaning.Country)
            || heading.HasAny(Meaning.Outside, Meaning.AdequacyDecision);
    }

    private static bool Denies(Sentence sentence) =>
        IsShortDenial(sentence)
        || DeniesProcessingAbroad(sentence)
        || DeniesVerb(sentence);

    private static bool DeniesVerb(Sentence sentence)
    {
        foreach (var (meaning, denied) in Verbs)
        {
            if (sentence.Denies(meaning, denied) || sentence.HasInClause(meaning, Meaning.Not))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasException(Sentence sentence)
    {
        var isConditional = sentence.HasInOrder(Meaning.Not, Meaning.Without)
            && sentence.HasAny(Meaning.Consent, Meaning.AdequacyDecision, Meaning.StandardClauses);
        return isConditional || sentence.HasInOrder(Meaning.Not, Meaning.Except);
    }

    private static bool Speaks(Sentence sentence)
    {
        var isNoStatement = sentence.IsQuestion || (sentence.IsLead && !sentence.Has(Meaning.Move)) || Defines(sentence);
        if (isNoStatement || sentence.Section.Main is SectionKind.Complaint)
        {
            return false;
        }

        if (GoesAbroad(sentence))
        {
            return Moves(sentence) || sentence.Section.Announces(SectionKind.Transfers);
        }

        if (StaysWithin(sentence) && sentence.HasHereOrBefore(Meaning.DataWord)
            && !sentence.HasAny(Meaning.SupervisoryAuthority, Meaning.Complain))
        {
            return true;
        }

        if (!sentence.Section.Announces(SectionKind.Transfers))
        {
            return MovesToCountry(sentence);
        }

        return sentence.Section.Announces(SectionKind.Disclosures)
            ? MovesToCountry(sentence)
            || (sentence.Has(Meaning.Country) && sentence.HasAny(Meaning.AdequacyDecision, Meaning.StandardClauses, Meaning.Located))
            : SpeaksInPlace(sentence);
    }

    // "By third countries we mean countries outside the Union."
    private static bool Defines(Sentence sentence) =>
        !sentence.Has(Meaning.Not)
            && (GeneralRemarks.Defines(sentence, Meaning.ThirdCountry) || GeneralRemarks.Defines(sentence, Meaning.Move));

    // Under a heading that speaks of transfers alone, a sentence need not say where to.
    private static bool SpeaksInPlace(Sentence sentence) =>
        sentence.HasAny(Meaning.Move, Meaning.Disclose) || IsShortDenial(sentence) || IsPermission(sentence)
            || (Moves(sentence) && sentence.HasAny(Meaning.Country, Meaning.WithinUnion));

    // "Only with the person's written permission."
    private static bool IsPermission(Sentence sentence) =>
        sentence.Has(Meaning.Only)
            && (sentence.Has(Meaning.Consent)
            || Scanning.TextScan.HasAny(sentence.Text, Permissions));

    private static bool Moves(Sentence sentence) =>
        sentence.HasAny(Meaning.Move, Meaning.Disclose) || sentence.HasAny(Meaning.Located, Meaning.Sent)
            || sentence.HasAny(Meaning.Processing, Meaning.Keep);

    private static bool MovesToCountry(Sentence sentence)
    {
        var moves = sentence.HasAny(Meaning.Move, Meaning.Disclose) || sentence.Has(Meaning.Located, Meaning.Digital);
        return moves && sentence.Has(Meaning.Country) && sentence.Section.Main is not (SectionKind.DataContent or SectionKind.Sources);
    }

    // "The data are not processed, nor kept, outside the Union."
    private static bool DeniesProcessingAbroad(Sentence sentence) =>
        GoesAbroad(sentence) && !sentence.HasAny(Meaning.Move, Meaning.Disclose) && DeniesHolding(sentence);

    private static bool DeniesHolding(Sentence sentence)
    {
        foreach (var way in WaysOfHolding)
        {
            if (sentence.HasInOrder(Meaning.Not, way))
            {
                return true;
            }
        }

        return false;
    }

    private static bool GoesAbroad(Sentence sentence) => sentence.Has(Meaning.Union, Meaning.Outside) || sentence.Has(Meaning.ThirdCountry);

    // "The data are kept on servers within the Union."
    private static bool StaysWithin(Sentence sentence) =>
        sentence.Has(Meaning.WithinUnion) && !sentence.HasAny(Meaning.Outside, Meaning.Country, Meaning.ThirdCountry)
            && sentence.HasAny(Meaning.Keep, Meaning.Located, Meaning.Processing);

    private static bool IsShortDenial(Sentence sentence) =>
        sentence.Has(Meaning.Not) && sentence.Text.Length < LongestShortDenial && sentence.Section.Announces(SectionKind.Transfers);

    private static void Add(NoticeDraft draft, Sentence sentence, List<Transfer> items)
    {
        draft.Mark(sentence.Section, SectionKind.Transfers);
        if (!draft.HasRoom(items, sentence.Span, sentence.Text))
        {
            return;
        }

        draft.Log(Place.OfTransfer(items.Count), sentence.Span, "transferStated", GoesAbroad(sentence) || sentence.Has(Meaning.Country)
            ? FactConfidence.Stated : FactConfidence.Inferred);
        var safeguard = SafeguardIn(sentence);
        var shield = sentence.Has(Meaning.SafeHarbour) ? "Safe Harbor" : "Privacy Shield";
        var recipient = Recipients.Named(sentence, draft.Parties.Controllers) is [var first, ..] ? first : null;
        items.Add(new()
        {
            Recipient = recipient,
            Countries = sentence.In(CountryWords.Table),
            Safeguard = safeguard,
            Reference = sentence.Has(Meaning.PrivacyShield) ? new() { Text = draft.Text(shield) } : null,
            Derogation = safeguard == TransferSafeguard.Derogation ? TransferDerogation.ExplicitConsent : null,
            Condition = sentence.HasAny(Meaning.May, Meaning.Except, Meaning.Only) ? draft.Text(sentence.Text) : null,
        });
    }

    /// <summary>On what a sentence says that a transfer rests; null where it names nothing.</summary>
    public static TransferSafeguard? SafeguardIn(Sentence sentence) => sentence switch
    {
        _ when sentence.Has(Meaning.StandardClauses) => TransferSafeguard.StandardContractualClauses,
        _ when sentence.HasAny(Meaning.AdequacyDecision, Meaning.PrivacyShield) => TransferSafeguard.AdequacyDecision,
        _ when sentence.Has(Meaning.BindingRules) => TransferSafeguard.BindingCorporateRules,
        _ when sentence.Has(Meaning.ExplicitConsent, Meaning.Consent) && !sentence.Has(Meaning.Not) => TransferSafeguard.Derogation,
        _ => null,
    };

    private enum Statement
    {
        Nothing,
        Within,
        Denial,
        DenialWithException,
        Transfer,
    }
}
