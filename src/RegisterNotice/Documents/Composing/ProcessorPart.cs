using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>Who processes on behalf of others, and of whom.</summary>
internal static class ProcessorPart
{
    public static void Sections(Passage passage, Scribe scribe)
    {
        var count = 0;
        foreach (var controller in scribe.Notice.Controllers.AsSpan())
        {
            // What is said to a controller of those on whose behalf it acts, though it is none by its role, is not lost.
            if (controller.Role != ControllerRole.Processor && controller.OnBehalfOf.Count == 0)
            {
                continue;
            }

            count++;
            passage.Paragraph(controller.Role == ControllerRole.Processor
                    ? PartyPart.Details(scribe, controller)
                    : scribe.Begin().Add(Scribe.Raw(controller.Name)))
                .Each(controller.OnBehalfOf, Details)
                .ListedUnder(scribe[controller.OnBehalfOf.Count == 1 ? ProcessorPhrases.OnBehalfOfOne : ProcessorPhrases.OnBehalfOf]);
        }

        if (scribe.Notice.IsOfProcessors())
        {
            PartyPart.Representatives(passage, scribe);
        }

        passage.Section(count > 1 ? ProcessorPhrases.Processors : ProcessorPhrases.Processor, SectionKind.Controller);
    }

    /// <summary>A controller, how it is reached, and what is processed for it.</summary>
    public static Lines Details(Scribe scribe, InstructingController controller) => Reach(scribe, controller)
        .Labelled(ProcessorPhrases.Processing, scribe.Join(controller.Processing, static (scribe, category) => scribe.Say(category)));

    /// <summary>A controller and how it is reached.</summary>
    public static Lines Reach(Scribe scribe, InstructingController controller) => scribe.Begin()
        .Add(Scribe.Raw(controller.Name) is { } name ? new MarkedText(name).Strong() : null)
        .Labelled(PartyPhrases.BusinessId, Scribe.Raw(controller.BusinessId?.Value))
        .Labelled(ProcessorPhrases.Contact, Listed(scribe, controller.Contact))
        .Labelled(RecordPhrases.Representative, Listed(scribe, controller.Representative))
        .Labelled(HeadingPhrases.Officer, Listed(scribe, controller.DataProtectionOfficer));

    // Behind a label of its own, what is written needs none: a name, a role, an address.
    private static MarkedText? Listed(Scribe scribe, ContactPoint? contact) => contact is null ? null : MarkedText.Parted(
        ", ",
        Scribe.Raw(contact.Name),
        scribe.Mark(scribe.Say(contact.Role)),
        Scribe.Raw(contact.Organisation),
        PartyPart.Address(scribe, contact.Address),
        PartyPart.Listed(contact.Emails),
        PartyPart.Listed(contact.Phones),
        Scribe.Raw(contact.Website));
}
