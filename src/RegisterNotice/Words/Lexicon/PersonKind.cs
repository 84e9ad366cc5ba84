namespace RegisterNotice.Words.Lexicon;

/// <summary>What a word for persons needs in order to name a group of data subjects.</summary>
internal enum PersonKind
{
    /// <summary>It names a group by itself: customers, members.</summary>
    Group,

    /// <summary>It names children.</summary>
    Children,

    /// <summary>It names those who are responsible for children.</summary>
    Guardian,

    /// <summary>It is anybody, and names a group only with what tells which: persons who apply, contact persons of companies.</summary>
    Anybody,

    /// <summary>It may be those who keep the register as well, and names a group only where data are said to be theirs: employees, board members.</summary>
    Staff,
}
