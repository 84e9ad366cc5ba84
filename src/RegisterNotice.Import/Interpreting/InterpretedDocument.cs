using RegisterNotice.Json.Shapes;

namespace RegisterNotice.Import.Interpreting;

/// <summary>What was read from a document: its notice, the facts, what could not be settled and what was not read, each in the order of the document.</summary>
internal sealed record InterpretedDocument(Notice Notice, List<FoundFact> Facts, List<UnsettledWords> Unclear, List<UnreadWords> Unread)
{
    /// <summary>Whether at least one part of the notice or one fact was recognised. A title alone may be that of any page.</summary>
    public bool IsUnderstood =>
        Facts.Exists(fact => fact.Pointer != Place.Of(NoticeShape.Title))
        || Notice.Wordings.Any(wording => wording.Sections.Any(section => section.Kinds.Any(kind => kind is not (SectionKind.Other or SectionKind.PageChrome))));
}
