namespace RegisterNotice.Import.Scanning;

/// <summary>The channels that were found in a line, and whether some place of the line is taken by one of them.</summary>
internal sealed class FoundChannels(int length)
{
    // As many are looked through one by one.
    private const int Few = 8;

    // A tree of maxima (Fenwick's) over where channels start: how far any of them reaches.
    private int[]? reaches;

    public List<Channel> All { get; } = [];

    public void Add(Channel channel)
    {
        All.Add(channel);
        if (reaches is not null)
        {
            Mark(channel);
        }
        else if (All.Count > Few)
        {
            reaches = new int[length + 1];
            All.ForEach(Mark);
        }
    }

    /// <summary>Whether a channel has a character of a place.</summary>
    public bool Overlaps(int start, int end) => ReachOfThoseUpTo(end - 1) > start;

    /// <summary>Whether a channel has the whole of a place.</summary>
    public bool Covers(int start, int end) => ReachOfThoseUpTo(start) >= end;

    private void Mark(Channel channel)
    {
        for (var i = channel.Start + 1; i <= length; i += i & -i)
        {
            reaches![i] = Math.Max(reaches[i], channel.End);
        }
    }

    // The furthest end of the channels that start at an index or before.
    private int ReachOfThoseUpTo(int start)
    {
        var reach = 0;
        if (reaches is null)
        {
            foreach (var channel in All)
            {
                reach = channel.Start <= start ? Math.Max(reach, channel.End) : reach;
            }

            return reach;
        }

        for (var i = start + 1; i > 0; i -= i & -i)
        {
            reach = Math.Max(reach, reaches[i]);
        }

        return reach;
    }
}
