namespace RegisterNotice.Import.Interpreting.Clauses;

/// <summary>Who does what a verb says.</summary>
internal enum Voice
{
    /// <summary>Somebody named, or the subject: <c>yhdistys käyttää</c>.</summary>
    Third,

    /// <summary>The writer of the notice: <c>käytämme</c>, <c>vi använder</c>.</summary>
    First,

    /// <summary>Nobody is named: <c>käytetään</c>, <c>används</c>, is used.</summary>
    Passive,
}
