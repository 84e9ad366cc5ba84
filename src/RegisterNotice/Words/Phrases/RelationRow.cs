namespace RegisterNotice.Words.Phrases;

/// <summary>What ties some people to a controller.</summary>
/// <param name="Name">What it is called, as the sentences on retention take it.</param>
/// <param name="People">The stems of what those people are called, in three languages.</param>
/// <param name="Activities">The kinds of processing that show it.</param>
internal sealed record RelationRow(Phrase Name, string People, params ProcessingActivity[] Activities)
{
    /// <summary>The stems one by one.</summary>
    public IReadOnlyList<string> Stems { get; } = People.Split([", "], StringSplitOptions.None);

    /// <summary>What the names of controllers have in them that have no other ties of note, parted by commas.</summary>
    public string Controllers { init => ControllerWords = value.Split([", "], StringSplitOptions.None); }

    /// <summary>The same one by one.</summary>
    public IReadOnlyList<string> ControllerWords { get; private init; } = [];

    /// <summary>The latest event between them that retention is counted from; null where that is not particular to them.</summary>
    public Phrase? Latest { get; init; }
}
