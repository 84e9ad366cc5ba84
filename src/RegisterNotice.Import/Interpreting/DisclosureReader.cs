using RegisterNotice.Import.Interpreting.Receivers;
using RegisterNotice.Import.Interpreting.Tables;
using RegisterNotice.Import.Scanning;
using RegisterNotice.Json.Shapes;
using RegisterNotice.Law;
using RegisterNotice.Words.Lexicon;

namespace RegisterNotice.Import.Interpreting;

/// <summary>Reads to whom data are disclosed. Denials are denials, conditions are conditions.</summary>
internal sealed class DisclosureReader
{
    private static readonly SectionKind[] NoPlaceOfNames =
    [
        SectionKind.Controller, SectionKind.Contact, SectionKind.DataProtectionOfficer, SectionKind.Complaint, SectionKind.Rights,
        SectionKind.OtherRights, SectionKind.Access, SectionKind.Rectification,
        SectionKind.Erasure, SectionKind.Objection, SectionKind.Sources,
    ];

    private static readonly string[] Storing = ["tallen", "kansio", "sparas", "sparar", "saved"];
    private static readonly string[] PlaceEndings = ["ssa", "ssä", "een", "iin", "seen", "veen", "aan", "ään"];
    private static readonly string[] PlaceWords = ["-palvelu", " -palvelu", "-pilvi", " pilvipalvelu", " palvelim", "-kansio", " cloud", "s server", "s moln"];
    private static readonly string[] PlacePrepositions = [" i ", " in ", " on ", " på ", " hos "];

    private readonly NoticeDraft draft;
    private readonly List<Disclosure> items = [];
    private readonly List<Sentence> nameless = [];
    private readonly HashSet<Section> naming = [];
    private string? denial;
    private bool isAffirmed;

    private DisclosureReader(NoticeDraft draft) => this.draft = draft;

    public static void Read(NoticeDraft draft)
    {
        var reader = new DisclosureReader(draft);
        TabledRecipients.Read(draft, reader.items);
        reader.isAffirmed = reader.items.Count > 0;
        foreach (var sentence in draft.Sentences)
        {
            reader.Read(sentence);
        }

        reader.AddNameless();

        if (reader.denial is not null || reader.items.Count > 0)
        {
            draft.Disclosures = new()
            {
                State = reader.denial is not null && !reader.isAffirmed ? DeclarationState.None : DeclarationState.Some,
                Items = reader.items.ConvertAll(item => item with { Recipient = WithKind(item.Recipient) }),
                Statement = reader.denial is null ? null : draft.Text(reader.denial),
            };
        }
    }

    // What the name shows needs no other words: "Verohallinto", "Utbildningsstyrelsen".
    private static Recipient WithKind(Recipient recipient) =>
        recipient is { Kind: null } && (recipient.Name ?? recipient.Category?.FirstOrDefault().Value) is { } name
            && LegalForms.In(name) is { Kind: LegalFormKind.PublicBody }
            ? recipient with { Kind = RecipientKind.Authority, Sector = Sector.Public }
            : recipient;

    private void Read(Sentence sentence)
    {
        // "Data are regularly disclosed to the recipient", under its name.
        if (sentence.Detailed is not null && RecipientWords.IsRegular(sentence.Text) is not null)
        {
            return;
        }

        // "Käyttöoikeudet: tunnukset annetaan vain työntekijöille" protects the data.
        if (sentence.Section.Main == SectionKind.Security && sentence.Line.Property is { } label && MeasureNames.In(label.Text) is not null)
        {
            return;
        }

        switch (DisclosureStatements.Of(sentence))
        {
            case DisclosureStatement.Denial:
                denial ??= sentence.Text;
                draft.Log(Place.Of(NoticeShape.Disclosures), sentence.Span, "disclosureDenied");
                draft.Mark(sentence.Section, SectionKind.Disclosures);
                break;
            case DisclosureStatement.DenialWithException:
                denial ??= sentence.Text;
                Add(sentence, Excepted(sentence), mustName: false);
                break;
            case DisclosureStatement.Disclosure:
                if (Add(sentence, IsItem(sentence) ? OfItem(sentence) : Affirmed(sentence), MustName(sentence)))
                {
                    var isReal = !DisclosureStatements.IsException(sentence) && !GeneralRemarks.IsCondition(sentence)
                        && sentence.Lead?.Has(Meaning.Not) != true;
                    isAffirmed |= isReal && sentence.Section.Announces(SectionKind.Disclosures);
                }

                break;
            case DisclosureStatement.IfNamed:
                if (Add(sentence, Affirmed(sentence), mustName: true))
                {
                    isAffirmed |= sentence.Section.Announces(SectionKind.Disclosures);
                }

                break;
            default:
                ReadNames(sentence);
                break;
        }
    }

    // Who processes for the controller is named in any section but those of people and rights.
    private void ReadNames(Sentence sentence)
    {
        var isOfCookie = sentence.Section.Main == SectionKind.Cookies && sentence.Line.Property is not null;
        if (isOfCookie || sentence.IsQuestion || sentence.Section.AnnouncesAny(NoPlaceOfNames)
            || sentence.HasAny(Meaning.Cookie, Meaning.Right))
        {
            return;
        }

        var found = NamedReceivers.In(sentence).ConvertAll(name => new Recipient { Name = name.Text, Kind = RecipientKind.Processor });
        found.AddRange(Stores(sentence));
        found.RemoveAll(recipient => Recipients.IsOwn(recipient.Name!, draft.Parties.Controllers)
            || items.Exists(item => IsSame(item.Recipient.Name, recipient.Name)));
        AddEach(sentence, found);
    }

    private static bool IsSame(string? known, string? name) =>
        known is not null && (known.StartsWith(name!, StringComparison.OrdinalIgnoreCase)
            || name!.StartsWith(known, StringComparison.OrdinalIgnoreCase));

    // "The register is kept in Google Drive": a service in which data are stored receives them.
    private static IEnumerable<Recipient> Stores(Sentence sentence)
    {
        var stores = sentence.HasAny(Meaning.Keep, Meaning.Processing, Meaning.Digital)
            || TextScan.HasAny(sentence.Text, Storing);
        if (!sentence.Has(Meaning.RecipientName) || !stores || sentence.Has(Meaning.Not))
        {
            yield break;
        }

        foreach (var hit in sentence.Hits)
        {
            var isTool = Array.Exists(sentence.Hits, other => other.Meaning == Meaning.TrackingTool && other.Start <= hit.Start
                && hit.Start < other.End);
            if (hit.Meaning == Meaning.RecipientName && !isTool && IsPlace(sentence.Text, hit))
            {
                yield return new() { Name = RecipientNames.Table[hit], Kind = RecipientKind.Processor };
            }
        }
    }

    // "Driveen", "Drivessä", "Googlen pilvipalveluissa", "i Google Drive", in OneDrive.
    private static bool IsPlace(string text, MeaningHit hit)
    {
        var end = TextScan.EndOfLetters(text, hit.End);
        var word = text[hit.Start..end].ToLowerInvariant();
        var isCase = Array.Exists(PlaceEndings, ending => word.EndsWith(ending, StringComparison.Ordinal)) && end > hit.Start + 4;
        return isCase || Array.Exists(PlaceWords, place => TextScan.StandsInAnyCase(text, end, place))
            || Array.Exists(PlacePrepositions, place => TextScan.StandsInAnyCase(text, hit.Start - place.Length, place));
    }

    // From where an exception begins.
    private List<Recipient> Excepted(Sentence sentence)
    {
        var except = Array.FindIndex(sentence.Hits, hit => hit.Meaning == Meaning.Except && hit.Start >= sentence.EndOf(Meaning.Not));
        return except < 0 ? [] : Recipients.In(draft, sentence, sentence.Hits[except].Start, sentence.Text.Length, isException: true);
    }

    // Of a sentence that denies one thing and affirms another, the clauses that affirm.
    private List<Recipient> Affirmed(Sentence sentence)
    {
        if (!sentence.Has(Meaning.Not))
        {
            return Recipients.In(draft, sentence, 0, sentence.Text.Length);
        }

        var found = new List<Recipient>();
        foreach (var clause in sentence.Clauses)
        {
            if (!clause.IsNegated)
            {
                found.AddRange(Recipients.In(draft, sentence, clause.Start, clause.End).FindAll(recipient => !found.Contains(recipient)));
            }
        }

        return found;
    }

    // A line of its own under the heading of recipients may be one without a mark: "Villapilvi Oy (henkilötietojen käsittelijä)".
    private static bool IsItem(Sentence sentence)
    {
        if (sentence.IsListItem || sentence.IsTableRow || sentence.Named is not null)
        {
            return true;
        }

        var isLine = sentence.Text.Length == sentence.Line.Text.Length && sentence.Text[^1] is not ('.' or ':' or '?')
            && sentence.Section.Main == SectionKind.Disclosures;
        return isLine && sentence.Has(Meaning.LegalForm) && !sentence.HasAny(Meaning.Disclose, Meaning.Not);
    }

    private List<Recipient> OfItem(Sentence sentence) =>
        RecipientItems.EachIn(draft, sentence.Text) is { Count: > 0 } named ? named : Affirmed(sentence);

    // Where nobody is named, it must be the verb that says so: "data are processed confidentially by the staff" discloses nothing.
    private static bool MustName(Sentence sentence) =>
        !sentence.HasAny(Meaning.Disclose, Meaning.Publish, Meaning.Outsource)
            && !sentence.HasAny(Meaning.ThirdParty, Meaning.Partner, Meaning.Processor);

    private bool Add(Sentence sentence, List<Recipient> found, bool mustName)
    {
        if (found.Count == 0 && mustName)
        {
            return false;
        }

        if (found.Count > 0)
        {
            AddEach(sentence, found);
            naming.Add(sentence.Section.Host ?? sentence.Section);
        }
        else
        {
            nameless.Add(sentence);
        }

        return true;
    }

    // Where others of the section say who receives data, a sentence that names nobody speaks of them.
    private void AddNameless()
    {
        naming.UnionWith(draft.Tables.Where(table => table.IsOfRecipients).Select(table => table.Section));
        foreach (var sentence in nameless.Where(sentence => !naming.Contains(sentence.Section.Host ?? sentence.Section)))
        {
            AddEach(sentence, [new Recipient { Kind = sentence.Has(Meaning.Outsource) ? RecipientKind.Processor : null }]);
        }
    }

    private void AddEach(Sentence sentence, List<Recipient> found)
    {
        var isConditional = sentence.HasAny(Meaning.May, Meaning.Only, Meaning.Except)
            || sentence.HasAny(Meaning.LawRequires, Meaning.Without);
        foreach (var recipient in found)
        {
            if (!draft.HasRoom(items, sentence.Span, sentence.Text))
            {
                continue;
            }

            draft.Mark(sentence.Section, SectionKind.Disclosures);
            draft.Log(Place.OfDisclosure(items.Count), sentence.Span, "disclosureStated", Sureness(sentence));
            items.Add(new()
            {
                Recipient = recipient.Kind is null && sentence.Has(Meaning.OnBehalf) ? recipient with { Kind = RecipientKind.Processor }
                    : recipient,
                Condition = isConditional ? draft.Text(sentence.Text) : null,
                Purpose = isConditional ? null : Purpose(sentence),
                Regular = !isConditional && sentence.Section.Announces(SectionKind.Disclosures) ? true : null,
            });
        }
    }

    // An item names its task behind its name, or on the lines that say more of it: "Tarkoitus: palvelimet".
    private LocalizedText? Purpose(Sentence sentence)
    {
        foreach (var detail in IsItem(sentence) ? Details(sentence) : [])
        {
            if (detail.Property is { } label && Array.IndexOf(label.Kinds, SectionKind.Purposes) >= 0)
            {
                return draft.Text(detail.Text[label.ValueStart..]);
            }
        }

        return draft.Text(IsItem(sentence) && RecipientItems.TaskOf(sentence.Text) is { } task ? task : sentence.Text);
    }

    // The lines that say more of an item; without a mark, the labelled lines below it.
    private static IEnumerable<Line> Details(Sentence sentence) => sentence.Named is { Details.Count: > 0 } entry
        ? entry.Details
        : sentence.Section.Lines.SkipWhile(line => line != sentence.Line).Skip(1).TakeWhile(line => line.Property is not null);

    // A name in a list of recipients says nothing of disclosing.
    private static FactConfidence Sureness(Sentence sentence) =>
        DisclosureStatements.Speaks(sentence, sentence.Section.Announces(SectionKind.Disclosures)) ? FactConfidence.Stated
            : FactConfidence.Inferred;
}
