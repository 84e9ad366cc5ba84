namespace RegisterNotice.Import.Interpreting.Persons;

/// <summary>What the form of a word for persons says of them.</summary>
internal enum PersonCase
{
    /// <summary>Who does something, or a bare name: <c>asiakkaat</c>, customers.</summary>
    Named,

    /// <summary>Whose something is: <c>asiakkaan</c>, <c>kundens</c>, the customer's.</summary>
    Owning,

    /// <summary>Of whom, from whom, to whom or with whom: <c>asiakkaista</c>, <c>asiakkaalta</c>, <c>asiakkaisiin</c>.</summary>
    Concerned,
}
