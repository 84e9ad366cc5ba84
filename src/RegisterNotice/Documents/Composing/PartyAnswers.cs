using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents.Composing;

/// <summary>What a notice answers about who is responsible.</summary>
internal static class PartyAnswers
{
    public static IEnumerable<MarkedText?> Names(Scribe scribe) =>
        scribe.Notice.Controllers.Select(controller => (MarkedText?)Scribe.Raw(controller.Name));

    public static IEnumerable<MarkedText?> Contacts(Scribe scribe) =>
        scribe.Notice.Controllers.Select(controller => PartyPart.Details(scribe, controller).TakeListed());

    /// <summary>The joint controllers and what they have agreed on; that one decides alone where the notice says so.</summary>
    public static IEnumerable<MarkedText?> Joint(Scribe scribe)
    {
        foreach (var controller in scribe.Notice.Controllers)
        {
            if (controller.Role is ControllerRole.Joint or ControllerRole.Sole)
            {
                yield return $"{Scribe.Raw(controller.Name)}: {scribe[PartyPhrases.Roles[controller.Role.Value]]}";
            }

            if (controller.Arrangement is { } arrangement)
            {
                yield return PartyPart.Arrangement(scribe, arrangement).TakeSentences();
            }
        }
    }

    public static IEnumerable<MarkedText?> Representatives(Scribe scribe) =>
        scribe.Notice.Representatives.Select(representative => PartyPart.Details(scribe, representative).TakeListed());

    /// <summary>Whether each of those who are named is a controller or a processor, and on whose behalf it acts.</summary>
    public static IEnumerable<MarkedText?> Roles(Scribe scribe)
    {
        foreach (var controller in scribe.Notice.Controllers)
        {
            var role = controller.Role == ControllerRole.Processor ? ProcessorPhrases.Processor : HeadingPhrases.Controller;
            yield return $"{Scribe.Raw(controller.Name)}: {scribe[role].ToLowerInvariant()}";
            foreach (var instructing in controller.OnBehalfOf)
            {
                yield return ProcessorPart.Details(scribe, instructing).TakeListed();
            }
        }
    }

    public static IEnumerable<MarkedText?> Stewards(Scribe scribe) =>
        scribe.Notice.Contacts
            .Select(contact => PartyPart.Details(scribe, contact).TakeListed())
            .Prepend(Scribe.Raw(scribe.Notice.Internal?.Owner));
}
