using RegisterNotice.Tests;

namespace RegisterNotice.Scale.Tests.Scenarios;

/// <summary>Puts a text into the places of a notice that hold texts.</summary>
internal static class TextPlaces
{
    /// <summary>A notice whose facts are said with the text.</summary>
    public static Notice InFacts(string words)
    {
        var text = LocalizedText.Of("fi", words);
        var notice = FaultlessNotice.Instance;
        return notice with
        {
            Title = text,
            RegisterName = text,
            Controllers = [notice.Controllers[0] with { Name = words }],
            Contacts = [notice.Contacts[0] with { Role = text, Organisation = words }],
            Purposes = [notice.Purposes[0] with { Description = text }, notice.Purposes[1]],
            DataSubjects = [notice.DataSubjects[0] with { Name = text }],
            DataCategories = [notice.DataCategories[0] with { Name = text, Items = [text] }, notice.DataCategories[1]],
            Sources = [notice.Sources[0] with { Description = text }],
            Disclosures = notice.Disclosures with { Items = [notice.Disclosures.Items[0] with { Recipient = new() { Name = words }, Condition = text }], Statement = text },
            RetentionRules = [notice.RetentionRules[0] with { Description = text }, notice.RetentionRules[1]],
            Security = [notice.Security[0] with { Description = text }],
            Rights = [.. notice.Rights.Select((right, i) => i == 0 ? right with { Limitation = text, Fee = text, Description = text } : right)],
        };
    }

    /// <summary>A notice that publishes the text as its words: in a heading, a paragraph, an item and a cell.</summary>
    public static Notice InWording(string words) => FaultlessNotice.Instance with
    {
        Wordings =
        [
            new()
            {
                Language = LanguageTag.Finnish,
                Title = words,
                Sections =
                [
                    new()
                    {
                        Heading = words,
                        Kinds = [SectionKind.Retention],
                        Blocks =
                        [
                            new ParagraphBlock { Text = words },
                            new ListBlock { Items = [new() { Text = words }, new() { Text = words }] },
                            new TableBlock { Header = [words, words], Rows = [new() { Cells = [words, words] }] },
                        ],
                    },
                ],
            },
        ],
    };
}
