namespace RegisterNotice.Import.Interpreting.Clauses;

/// <summary>The form in which a clause wants what it lists.</summary>
internal enum PhraseForm
{
    /// <summary>Names: <c>tarkoitus on laskutus</c>, an item of a list, <c>ändamålet är fakturering</c>.</summary>
    Name,

    /// <summary>What for, in Finnish by a case: <c>laskutukseen</c>, <c>hoitamiseksi</c>, <c>yhteydenpidossa</c>.</summary>
    Aim,

    /// <summary>Before <c>varten</c>: <c>laskutusta</c>, <c>hoitamista</c>.</summary>
    Partitive,

    /// <summary>Before <c>yhteydessä</c> and <c>vuoksi</c>: <c>laskutuksen</c>.</summary>
    Genitive,

    /// <summary>Verbs: <c>ylläpitää jäsenluetteloa</c>, <c>att leverera</c>, to deliver.</summary>
    Verbs,

    /// <summary>A clause that is one, whatever it enumerates: <c>jotta kilpailu voidaan järjestää</c>.</summary>
    Clause,

    /// <summary>Nouns behind <c>för</c> and for: <c>fakturering</c>, billing.</summary>
    Noun,
}
