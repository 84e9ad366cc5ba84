namespace RegisterNotice.Words.Lexicon;

/// <summary>A category of recipients.</summary>
/// <param name="Kind">What they are to the controller; null where the words do not tell.</param>
/// <param name="Fi">Their name in Finnish.</param>
/// <param name="Sv">Their name in Swedish.</param>
/// <param name="En">Their name in English.</param>
internal sealed record RecipientCategory(RecipientKind? Kind, string Fi, string Sv, string En)
{
    public string In(LanguageTag language) => language.Value switch { "sv" => Sv, "en" => En, _ => Fi };
}
