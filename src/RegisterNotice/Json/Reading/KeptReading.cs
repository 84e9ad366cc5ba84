namespace RegisterNotice.Json.Reading;

/// <summary>Collects what this version does not know of one part that is being read.</summary>
internal sealed class KeptReading
{
    private HashSet<string>? names;
    private List<KeptMember>? members;
    private List<KeptWord>? words;

    // How many of the members have one of the part's own behind them.
    private int between;

    public bool Has(string name) => names?.Contains(name) == true;

    public void Add(KeptMember member)
    {
        (names ??= new(StringComparer.Ordinal)).Add(member.Name);
        (members ??= []).Add(member);
    }

    public void Add(string member, string[] texts) => (words ??= []).Add(new(member, texts));

    /// <summary>Says that a member of the part's own stands behind those so far.</summary>
    public void GoOn() => between = members?.Count ?? 0;

    /// <summary>All of it. Members that stood behind all of the part's own stay behind all that are written.</summary>
    public AdditionalMembers ToAdditionalMembers() =>
        AdditionalMembers.Of(members?.Select((member, i) => i < between ? member : member with { Place = KeptMember.Last }), words);
}
