using RegisterNotice.Changes.Weights;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Changes.Telling;

/// <summary>What a part is called within a sentence.</summary>
internal static class PartNames
{
    /// <summary>The name in a language; empty where it has none.</summary>
    public static string Of(NoticePart part, LanguageTag language) => part switch
    {
        Purpose purpose => Text(purpose.Description, language),
        DataSubjectGroup group => Text(group.Name, language),
        DataCategory category => Text(category.Name, language),
        SubjectRight right => Phrase(RightPhrases.Headings, right.Kind, language),
        RetentionRule rule => Quoted.Short(rule.Id),
        Controller controller => Quoted.Short(controller.Name),
        ContactPoint contact => OfContact(contact, language),
        Disclosure disclosure => OfRecipient(disclosure.Recipient, language),
        Recipient recipient => OfRecipient(recipient, language),
        _ => OfOther(part, language),
    };

    /// <summary>What a word of a list is called; empty for one that has no name.</summary>
    public static string Phrase<T>(Dictionary<T, Phrase> phrases, T value, LanguageTag language)
        where T : notnull => phrases.TryGetValue(value, out var phrase) ? Filled(phrase, language) : "";

    // Who stands in which relation to the controller is told by the whole notice, which a change does not hold.
    private static string Filled(Phrase phrase, LanguageTag language) => phrase.Fill(
        language, ("relation", RelationPhrases.Unnamed[language]), ("latest", RelationPhrases.Transaction[language]));

    private static string OfContact(ContactPoint contact, LanguageTag language) =>
        Quoted.Short(
            contact.Name
            ?? contact.Role?.For(language)
            ?? contact.Organisation
            ?? (contact.Emails.Count > 0 ? contact.Emails[0] : ""));

    private static string OfOther(NoticePart part, LanguageTag language) => part switch
    {
        Transfer transfer => OfTransfer(transfer, language),
        Source source => source.Name is { Length: > 0 } name ? Quoted.Short(name) : Phrase(SourcePhrases.Kinds, source.Kind, language),
        SecurityMeasure measure => Phrase(SecurityPhrases.Names, measure.Kind, language),
        TrackingTechnology technology => OfTechnology(technology, language),
        DocumentSection section => Quoted.Short(section.Heading is { Length: > 0 } heading ? heading : SectionText.Of(section)),
        SupervisoryAuthority authority => Text(authority.Name, language),
        DataProtectionOfficer officer => Quoted.Short(officer.Name ?? officer.Organisation ?? ""),
        _ => "",
    };

    private static string OfTechnology(TrackingTechnology technology, LanguageTag language) =>
        Quoted.Short(technology.Name ?? technology.Provider ?? technology.Purpose?.For(language) ?? "");

    private static string Text(LocalizedText text, LanguageTag language) => Quoted.Short(text.For(language));

    private static string OfRecipient(Recipient recipient, LanguageTag language) => (recipient.Name, recipient.Category) switch
    {
        ({ Length: > 0 } name, { } category) => $"{Quoted.Short(name)}, {Text(category, language)}",
        ({ Length: > 0 } name, null) => Quoted.Short(name),
        (_, { } category) => Text(category, language),
        _ => RecipientPhrases.Unnamed[language],
    };

    private static string OfTransfer(Transfer transfer, LanguageTag language)
    {
        var pieces = transfer.Countries.Select(country => CountryNames.Name(country, language)).ToList();
        if (transfer.InternationalOrganisation is { Length: > 0 } organisation)
        {
            pieces.Add(Quoted.Short(organisation));
        }

        if (transfer.Recipient is { } recipient)
        {
            pieces.Insert(0, OfRecipient(recipient, language));
        }

        return string.Join(", ", pieces);
    }
}
