using NodaTime;

namespace RegisterNotice.Law;

/// <summary>
/// The words in which the tables of acts are written: number, names in Finnish, Swedish and English, the days of its life, and what came after it.
/// </summary>
internal static class ActRow
{
    /// <summary>A Finnish act that was read in the Statute Book.</summary>
    public static Act Finnish(
        string number,
        string fi,
        string sv,
        string en,
        LocalDate? from = null,
        LocalDate? until = null,
        string? successor = null,
        ActSource source = ActSource.StatuteBook) => new()
        {
            Number = number,
            Kind = ActKind.FinnishAct,
            Name = Trilingual.Of(fi, sv, en),
            InForceFrom = from,
            InForceUntil = until,
            Successor = successor,
            Source = source,
        };

    /// <summary>A regulation, a directive or a decision of the Union.</summary>
    public static Act Union(
        string number,
        LocalizedText? designation,
        string fi,
        string sv,
        string en,
        LocalDate? from = null,
        LocalDate? until = null,
        string? successor = null,
        ActKind kind = ActKind.UnionAct) => new()
        {
            Number = number,
            Designation = designation,
            Kind = kind,
            Name = Trilingual.Of(fi, sv, en),
            InForceFrom = from,
            InForceUntil = until,
            Successor = successor,
            Source = ActSource.OfficialJournal,
        };

    /// <summary>A judgment of the Court of Justice.</summary>
    public static Act Judgment(string number, string name) => new()
    {
        Number = number,
        Kind = ActKind.Judgment,
        Name = Trilingual.Of(name, name, name),
        Source = ActSource.OfficialJournal,
    };

    /// <summary>How an act of the European Community is numbered: <c>95/46/EY</c>, <c>95/46/EG</c>, <c>95/46/EC</c>.</summary>
    public static LocalizedText Community(string number) => Trilingual.Of($"{number}/EY", $"{number}/EG", $"{number}/EC");

    /// <summary>How an act of the Union is numbered since 2015: <c>(EU) 2018/1725</c>.</summary>
    public static LocalizedText Numbered(string number) => Trilingual.Of($"(EU) {number}", $"(EU) {number}", $"(EU) {number}");
}
