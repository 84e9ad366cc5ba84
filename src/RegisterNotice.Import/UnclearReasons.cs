namespace RegisterNotice.Import;

/// <summary>Says in English why words could not be settled.</summary>
internal static class UnclearReasons
{
    public static string Of(UnclearCode code) => code switch
    {
        UnclearCode.DayWithoutMeaning => "A day whose meaning is not said.",
        UnclearCode.TooManyFacts => "More facts of a kind than a notice states.",
        UnclearCode.HiddenEmail => "An e-mail address was replaced by a placeholder.",
        UnclearCode.EmailPattern => "A pattern for the addresses of many, not an address.",
        UnclearCode.MisplacedIdentifier => "An identifier that stands with somebody who can have none.",
        UnclearCode.BelowConfidence => "A fact that is less sure than was asked for.",
        UnclearCode.BasisWithoutPurpose => "A legal basis in a row of a table that names no purpose.",
        _ => "A later version of the library knows why.",
    };
}
