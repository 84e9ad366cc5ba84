namespace RegisterNotice.Law;

/// <summary>Where a row on an <see cref="Act"/> was read, and so how far a rule may rest on it.</summary>
public enum ActSource
{
    /// <summary>The notice or the program names the act; the library has not seen it.</summary>
    Given,

    /// <summary>
    /// The Statute Book of Finland as it stood on 21 February 2025: number, names in Finnish and Swedish, and the days of its life were read in the act, in the
    /// act that brings it into force or in the one that repeals it. English names are those of the unofficial translations, or renderings of our own where
    /// there is none.
    /// </summary>
    StatuteBook,

    /// <summary>The Official Journal of the Union, or the reports of its Court.</summary>
    OfficialJournal,

    /// <summary>The publications of Åland: the provincial government and its supervisory authority.</summary>
    Aland,

    /// <summary>General knowledge: a part of the row was read in no source, and nothing graver than a warning rests on it.</summary>
    Unverified,
}
