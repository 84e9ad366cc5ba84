using RegisterNotice.Import.Interpreting.Clauses;

namespace RegisterNotice.Import.Interpreting.Persons;

/// <summary>Tells Finnish verbs in the passive by their endings, whatever the verb: <c>kysytään</c>, <c>pyydetään</c>, <c>tarkastellaan</c>.</summary>
/// <remarks>Nouns in the illative end so as well (<c>tietokantaan</c>), but not behind these vowels.</remarks>
internal static class PassiveForms
{
    private static readonly WordEnds Endings = new(
    [
        "etaan", "etään", "itaan", "itään", "otaan", "ytään", "ätään", "ataan", "utaan", "aadaan", "oidaan", "öidään", "yödään",
        "uodaan", "iedään", "yydään", "ellaan", "ellään", "illaan", "ttiin", "nnaan", "nnään",
    ]);

    public static bool Has(Word word) => word.Text.Length > 6 && Endings.End(word.Text, before: 1) && !word.EndsWith("taitaan");
}
