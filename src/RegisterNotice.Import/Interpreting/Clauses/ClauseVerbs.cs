namespace RegisterNotice.Import.Interpreting.Clauses;

/// <summary>What is said to be done in a clause, by its verbs.</summary>
[Flags]
internal enum ClauseVerbs
{
    None = 0,

    /// <summary>Is: <c>on</c>, <c>ovat</c>, <c>är</c>, <c>are</c>.</summary>
    Be = 1,

    /// <summary>Use: <c>käyttää</c>, <c>hyödyntää</c>.</summary>
    Use = 2,

    /// <summary>Process: <c>käsitellä</c>, <c>behandla</c>, <c>hantera</c>.</summary>
    Process = 4,

    /// <summary>Collect: <c>kerätä</c>, <c>samla in</c>.</summary>
    Collect = 8,

    /// <summary>Keep, record: <c>säilyttää</c>, <c>tallentaa</c>, <c>lagra</c>.</summary>
    Keep = 16,

    /// <summary>Disclose: <c>luovuttaa</c>, <c>lämna ut</c>, share.</summary>
    Disclose = 32,

    /// <summary>Move: <c>siirtää</c>, <c>överföra</c>.</summary>
    Transfer = 64,

    /// <summary>Get: <c>saada</c>, <c>hankkia</c>, receive.</summary>
    Get = 128,

    /// <summary>Contain: <c>sisältää</c>, <c>innehålla</c>.</summary>
    Contain = 256,

    /// <summary>Rest on: <c>perustua</c>, <c>grunda sig</c>.</summary>
    Rest = 512,

    /// <summary>Need: <c>tarvita</c>, <c>behöva</c>.</summary>
    Need = 1024,

    /// <summary>A verb that the table does not name.</summary>
    Other = 2048,

    /// <summary>What is done with data for a purpose.</summary>
    Handling = Use | Process | Collect | Keep | Need,
}
