namespace RegisterNotice.Import.Scanning;

/// <summary>Finds web addresses by how they begin.</summary>
internal static class WebsiteScanner
{
    private const int ShortestName = 3;

    private static readonly string[] Signs = ["http://", "https://", "www."];

    public static void Scan(string line, FoundChannels found)
    {
        foreach (var sign in Signs)
        {
            for (var at = Next(line, sign, 0); at >= 0; at = Next(line, sign, at + sign.Length))
            {
                Add(line, at, sign.Length, found);
            }
        }
    }

    private static int Next(string line, string sign, int from) =>
        from < line.Length ? line.IndexOf(sign, from, StringComparison.OrdinalIgnoreCase) : -1;

    private static void Add(string line, int at, int sign, FoundChannels found)
    {
        var end = TextScan.EndOf(line, at, c => !char.IsWhiteSpace(c) && c is not (')' or ',' or ';' or '”' or '"' or '<' or '>'));
        while (end > at && line[end - 1] is '.' or ':')
        {
            end--;
        }

        if (end - at >= sign + ShortestName && !found.Covers(at, end))
        {
            found.Add(new(ChannelType.Website, line[at..end], at, end));
        }
    }
}
