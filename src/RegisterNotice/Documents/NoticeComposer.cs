using RegisterNotice.Documents.Composing;
using RegisterNotice.Words.Phrases;

namespace RegisterNotice.Documents;

/// <summary>Turns a notice into a document in one language.</summary>
/// <remarks>
/// What is written from facts says what the notice holds and nothing else: a matter that is not stated gives no sentence. What a right is, and whom to complain
/// to, is law and stands with each right that the notice states. A text that the notice does not hold in the language is given in another, with that language
/// in brackets behind it (<c>[suomeksi]</c>, <c>[på finska]</c>, <c>[in Finnish]</c>); a block that is wholly in another language also has that
/// <see cref="Block.Language"/>. Identifiers, the version of the schema and members of newer versions are not shown. The same notice and options always give
/// the same document.
/// </remarks>
public static class NoticeComposer
{
    private static readonly Action<Passage, Scribe>[] Classic =
    [
        LeadPart.Sections,
        PartyPart.Controllers,
        PartyPart.Contacts,
        LeadPart.RegisterName,
        PurposePart.Sections,
        ResearchPart.Sections,
        DataPart.SubjectsAndContent,
        SourcePart.Sections,
        ExemptionPart.Sections,
        RecipientPart.Sections,
        TransferPart.Sections,
        SecurityPart.Sections,
        RightsPart.Inspection,
        RightsPart.Correction,
        RightsPart.Others,
        RightsPart.Objection,
        RequestPart.Common,
        RightsPart.Complaint,
        RetentionPart.Sections,
        PartyPart.Officer,
        DecisionPart.Sections,
        CookiePart.Sections,
        LeadPart.Changes,
    ];

    private static readonly Action<Passage, Scribe>[] Gdpr =
    [
        LeadPart.Sections,
        PartyPart.Controllers,
        PartyPart.Contacts,
        PartyPart.Officer,
        PurposePart.Sections,
        ResearchPart.Sections,
        DataPart.DataSubjects,
        DataPart.Categories,
        RecipientPart.Sections,
        TransferPart.Sections,
        RetentionPart.Sections,
        RightsPart.All,
        RightsPart.Objection,
        RequestPart.Common,
        RightsPart.Complaint,
        DataPart.Provision,
        SourcePart.Sections,
        ExemptionPart.Sections,
        DecisionPart.Sections,
        CookiePart.Sections,
        SecurityPart.Sections,
        LeadPart.Changes,
    ];

    /// <summary>Composes a document.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="options">The language, the layout, whose words and how much; <see cref="ComposeOptions.Default"/> where null.</param>
    /// <returns>The document. It has a title even where the notice has none: that of a privacy notice in the language.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    public static NoticeDocument Compose(Notice notice, ComposeOptions? options = null)
    {
        Guard.NotNull(notice);
        options ??= ComposeOptions.Default;
        using var scribe = new Scribe(notice, options);
        if (options.Detail == Detail.Short)
        {
            var passage = new Passage(scribe);
            ShortPart.Sections(passage, scribe, Compose(notice, options with { Detail = Detail.Full }));
            return Document(scribe, passage.Sections);
        }

        return options.WordSource == WordSource.Published && PublishedWording.Of(notice, scribe.Asked) is { } own
            ? Titled(scribe, own)
            : Generated(scribe);
    }

    /// <summary>Composes the description of document publicity that an authority publishes beside its notices (Act 906/2019, section 28).</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="options">The language; <see cref="ComposeOptions.Default"/> where null. Layout, words and detail make no difference.</param>
    /// <returns>The document; null where the notice holds no <see cref="Notice.PublicAccess"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    /// <remarks>Finnish: <i>asiakirjajulkisuuskuvaus</i>.</remarks>
    public static NoticeDocument? ComposePublicAccess(Notice notice, ComposeOptions? options = null)
    {
        if (Guard.NotNull(notice).PublicAccess is not { } access)
        {
            return null;
        }

        using var scribe = new Scribe(notice, options ?? ComposeOptions.Default);
        var passage = new Passage(scribe);
        PublicAccessPart.Sections(passage, scribe, access);
        return new() { Language = scribe.Language, Title = scribe[PublicAccessPhrases.Title], Sections = passage.Sections };
    }

    private static NoticeDocument Generated(Scribe scribe)
    {
        var isClassic = scribe.IsClassic;
        var passage = new Passage(scribe);
        foreach (var part in isClassic ? Classic : Gdpr)
        {
            part(passage, scribe);
        }

        return Document(scribe, isClassic ? [.. passage.Sections.Numbered()] : passage.Sections);
    }

    private static NoticeDocument Document(Scribe scribe, IReadOnlyList<DocumentSection> sections) =>
        Titled(scribe, new() { Language = scribe.Language, Sections = sections });

    private static NoticeDocument Titled(Scribe scribe, NoticeDocument document)
    {
        if (document.Title is not null)
        {
            return document;
        }

        var title = LeadPart.Title(scribe);
        return document with { Title = title.Text, TitleMarks = title.Marks };
    }
}
