using System.Text.Json;
using RegisterNotice.Json.Values;

namespace RegisterNotice.Json.Shapes;

/// <summary>Writes what was kept of one part, each member in its place among the part's own.</summary>
internal ref struct KeptWriting
{
    private readonly ReadOnlySpan<KeptMember> members;
    private readonly AdditionalMembers kept;
    private int written;
    private int wordsTaken;

    /// <summary>Begins with a part.</summary>
    /// <exception cref="ArgumentException">A member that was made in code has a name that the part has itself.</exception>
    public KeptWriting(AdditionalMembers kept, Func<string, bool> isOwn)
    {
        this.kept = kept;
        members = kept.Members;
        foreach (var member in members)
        {
            if (isOwn(member.Name))
            {
                throw new ArgumentException($"An additional member has the name \"{member.Name}\", which is a member of the part itself. Give it another name.", nameof(kept));
            }
        }
    }

    /// <summary>The words that were kept for a member of the part.</summary>
    public ReadOnlySpan<string> TakeWords(string member)
    {
        var words = kept.WordsOf(member);
        wordsTaken += words.IsEmpty ? 0 : 1;
        return words;
    }

    /// <summary>Writes what stands before a member of the part.</summary>
    public void WriteUpTo(int place, Utf8JsonWriter json)
    {
        for (; written < members.Length && members[written].Place <= place; written++)
        {
            JsonAdditionalMembers.WriteMember(json, members[written]);
        }
    }

    /// <summary>Writes what stands behind the part's own members.</summary>
    /// <exception cref="ArgumentException">Words are kept for a member that the part has not.</exception>
    public void WriteRest(Utf8JsonWriter json)
    {
        if (wordsTaken < kept.Words.Length)
        {
            throw new ArgumentException(
                "Words of a newer version are kept for a member that the part has not: the AdditionalMembers are of another part.",
                nameof(json));
        }

        WriteUpTo(KeptMember.Last, json);
    }
}
