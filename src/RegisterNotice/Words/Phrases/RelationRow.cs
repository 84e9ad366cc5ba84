namespace RegisterNotice.Words.Phrases;

/// <summary>What ties some people to a controller.</summary>
/// <param name="Name">What it is called, as the sentences on retention take it.</param>
/// <param name="People">The stems of what those people are called, in three languages.</param>
/// <param name="Activities">The kinds of processing that show it.</param>
internal sealed record RelationRow(Phrase Name, string People, params ProcessingActivity[] Activities)
{
    /// <summary>What the names of controllers have in them that have no other ties of note.</summary>
    public string Controllers { get; init; } = "";

    /// <summary>The latest event between them that retention is counted from; null where that is not particular to them.</summary>
    public Phrase? Latest { get; init; }
}
