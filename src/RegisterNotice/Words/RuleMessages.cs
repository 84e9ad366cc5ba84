namespace RegisterNotice.Words;

/// <summary>The messages and remedies of the rules by code; one file per band.</summary>
internal static partial class RuleMessages
{
    private static readonly Dictionary<string, RuleText> ByCode =
        new Dictionary<string, RuleText>[] { Parties(), Purposes(), Data(), Recipients(), Retention(), Rights(), Contradictions(),
            Presentation(), Import(), Revisions() }
            .SelectMany(band => band)
            .ToDictionary(row => row.Key, row => row.Value, StringComparer.Ordinal);

    public static LocalizedText MessageOf(string code) => ByCode[code].Message;

    public static LocalizedText RemedyOf(string code) => ByCode[code].Remedy;
}
