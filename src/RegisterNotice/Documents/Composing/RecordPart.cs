using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>The rows of one notice in the record of processing activities.</summary>
internal static class RecordPart
{
    public static IEnumerable<RecordEntry> Rows(Scribe scribe)
    {
        var notice = scribe.Notice;
        var ties = new PurposeTies(notice);
        var told = new RecordTexts(scribe, ties);
        var register = new RecordEntry
        {
            NoticeId = notice.Id,
            Revision = notice.Revision,
            Register = scribe.Mark(scribe.Say(notice.RegisterName)?.AsName()),
            Controllers = Listed(Controllers(scribe)),
            Processors = Listed(notice.Controllers
                .Where(controller => controller.Role == ControllerRole.Processor)
                .Select(controller => PartyPart.Details(scribe, controller))),
            JointArrangements = Told(notice.Controllers
                .Select(controller => controller.Arrangement)
                .OfType<JointArrangement>()
                .Select(arrangement => PartyPart.Arrangement(scribe, arrangement))),
            Contacts = Listed(notice.Contacts.Select(contact => PartyPart.Details(scribe, contact))),
            Representatives = Listed(notice.Representatives.Select(representative => PartyPart.Details(scribe, representative))),
            DataProtectionOfficer = Officer(scribe),
            Transfers = OrStated(
                Told(notice.Transfers.Items.Select(transfer => TransferPart.Brief(scribe, transfer))),
                scribe,
                notice.Transfers,
                TransferPhrases.None,
                TransferPhrases.Some),
            SecurityMeasures = Told(notice.Security.Select(measure => SecurityPart.Told(scribe, measure))),
            AutomatedDecisions = Told([DecisionPart.Brief(scribe)]),
            NoticeAddresses = [.. InternalRecord.Addresses(scribe).OfType<MarkedText>()],
            Internal = InternalEntry.Of(scribe),
        };
        foreach (var ofController in EachController(scribe, register))
        {
            for (var i = 0; i < ties.Categories.Length; i++)
            {
                yield return Of(scribe, ofController, ties, told, i);
            }
        }
    }

    // Article 30(2)(a) and (b) ask of a processor what it does for each controller by itself.
    private static IEnumerable<RecordEntry> EachController(Scribe scribe, RecordEntry register)
    {
        InstructingController[] instructing = scribe.Notice.IsOfProcessors()
            ? [.. scribe.Notice.Controllers.SelectMany(processor => processor.OnBehalfOf)]
            : [];
        if (instructing.Length == 0)
        {
            yield return register;
        }

        foreach (var controller in instructing)
        {
            yield return register with
            {
                Controllers = Listed([ProcessorPart.Reach(scribe, controller)]),
                Processing = [.. controller.Processing.Select(category => scribe.Mark(scribe.Say(category))).OfType<MarkedText>()],
            };
        }
    }

    private static RecordEntry Of(Scribe scribe, RecordEntry register, PurposeTies ties, RecordTexts told, int index)
    {
        var notice = scribe.Notice;
        var purpose = index < notice.Purposes.Count ? notice.Purposes[index] : null;
        return register with
        {
            PurposeId = purpose?.Id,
            Purpose = scribe.Mark(scribe.Say(purpose?.Description)?.AsName()),
            LegalBases = told.BasesOf(purpose),
            DataSubjects = told.Subjects.Of(ties.Subjects[index]),
            DataCategories = told.Categories.Of(ties.Categories[index]),
            Recipients = OrStated(
                told.Recipients.Of(ties.Disclosures[index]),
                scribe,
                notice.Disclosures,
                RecipientPhrases.None,
                RecipientPhrases.Some),
            ErasureTimeLimits = told.TimeLimits.Of(ties.Retention[index]),
            Sources = told.Sources.Of(ties.Sources[index]),
            DataByRecipient = told.DataByRecipient.Of(index),
            AutomatedDecisions = Joined(register.AutomatedDecisions, told.Decisions.Of(ties.Decisions[index])),
            Rights = told.Rights.Of(purpose),
        };
    }

    // In a processor's record these are the controllers on whose behalf it acts.
    private static IEnumerable<Lines> Controllers(Scribe scribe)
    {
        foreach (var controller in scribe.Notice.Controllers)
        {
            if (controller.Role != ControllerRole.Processor)
            {
                yield return PartyPart.Details(scribe, controller);
            }

            foreach (var instructing in controller.OnBehalfOf)
            {
                yield return ProcessorPart.Details(scribe, instructing);
            }
        }
    }

    /// <summary>The data protection officer, or that there is none; null where neither is said.</summary>
    public static MarkedText? Officer(Scribe scribe)
    {
        var officer = scribe.Notice.DataProtectionOfficer;
        var details = PartyPart.Details(scribe, officer);
        return details.IsEmpty && officer.State is DeclarationState.None or DeclarationState.Some
            ? scribe.Mark(scribe.Say(officer.Statement))
                ?? scribe[officer.State == DeclarationState.None ? PartyPhrases.NoOfficer : PartyPhrases.SomeOfficer]
            : details.TakeListed();
    }

    private static IReadOnlyList<MarkedText> Joined(IReadOnlyList<MarkedText> ofAll, IReadOnlyList<MarkedText> own) =>
        own.Count == 0 ? ofAll : [.. ofAll, .. own];

    /// <summary>What is named; where that is nothing, that there is none, or some that the notice does not name.</summary>
    private static IReadOnlyList<MarkedText> OrStated<T>(
        IReadOnlyList<MarkedText> named,
        Scribe scribe,
        Declaration<T> declaration,
        Phrase none,
        Phrase some)
        where T : NoticePart => declaration.State switch
        {
            _ when named.Count > 0 => named,
            DeclarationState.None => [new(scribe[none])],
            DeclarationState.Some when declaration.Items.Count == 0 =>
                [scribe.Mark(scribe.Say(declaration.Statement)) ?? new(scribe[some])],
            _ => [],
        };

    private static MarkedText[] Listed(IEnumerable<Lines> parts) => [.. parts.Select(part => part.TakeListed()).OfType<MarkedText>()];

    private static MarkedText[] Told(IEnumerable<Lines> parts) => [.. parts.Select(part => part.TakeSentences()).OfType<MarkedText>()];
}
