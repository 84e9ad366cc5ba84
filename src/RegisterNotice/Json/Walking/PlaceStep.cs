namespace RegisterNotice.Json.Walking;

/// <summary>A step on the way to a place: a member's name, an index in an array, or a member and an index in the array that it holds.</summary>
/// <param name="Name">The name as a pointer writes it; null for an index alone.</param>
/// <param name="Index">The index; -1 for none.</param>
internal readonly record struct PlaceStep(string? Name, int Index = -1)
{
    /// <summary>How many characters the step has in a pointer.</summary>
    public int Length => (Name is null ? 0 : Name.Length + 1) + (Index < 0 ? 0 : DigitsOf(Index) + 1);

    /// <summary>Writes the step, with its slashes, and returns what is left of the room.</summary>
    public Span<char> Write(Span<char> room)
    {
        if (Name is not null)
        {
            room[0] = '/';
            Name.AsSpan().CopyTo(room[1..]);
            room = room[(Name.Length + 1)..];
        }

        return Index < 0 ? room : WriteIndex(room);
    }

    private Span<char> WriteIndex(Span<char> room)
    {
        var end = DigitsOf(Index) + 1;
        room[0] = '/';
        var rest = Index;
        for (var i = end - 1; i > 0; i--)
        {
            room[i] = (char)('0' + (rest % 10));
            rest /= 10;
        }

        return room[end..];
    }

    private static int DigitsOf(int index)
    {
        var digits = 1;
        for (; index >= 10; index /= 10)
        {
            digits++;
        }

        return digits;
    }
}
