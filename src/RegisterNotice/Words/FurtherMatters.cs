namespace RegisterNotice.Words;

/// <summary>What must be told before data are put to a new purpose (Articles 13(3) and 14(4)).</summary>
internal static class FurtherMatters
{
    public static readonly LocalizedText Day = Trilingual.Of("mistä päivästä alkaen", "från och med vilken dag", "from which day");

    public static readonly LocalizedText Purpose = Trilingual.Of("mihin tarkoitukseen", "för vilket ändamål", "for which purpose");

    public static readonly LocalizedText Retention = Trilingual.Of(
        "kuinka kauan tietoja siihen säilytetään", "hur länge uppgifterna lagras för det", "how long the data are kept for it");
}
