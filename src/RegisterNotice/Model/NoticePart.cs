using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>A part of a notice: whatever stands as an object in its JSON.</summary>
/// <remarks>
/// Every part is a sealed, immutable record that compares by content; lists keep their order, are copied when they are set and are never null.
/// All parts are safe to use from many threads. No other assembly can derive from this type.
/// </remarks>
[JsonConverter(typeof(NoticeJsonConverter))]
[DebuggerDisplay("{OneLine,nq}")]
[TypeConverter(typeof(RefusingTypeConverter))]
public abstract record NoticePart
{
    private AdditionalMembers additional = AdditionalMembers.None;

    private protected NoticePart()
    {
    }

    /// <summary>
    /// What this version of the library does not know of the JSON object: members, and the words for <c>Unknown</c> in enumerations; empty unless they were
    /// read with <c>UnknownMembers.Preserve</c> or made in code.
    /// </summary>
    public AdditionalMembers AdditionalMembers { get => additional; init => additional = value ?? AdditionalMembers.None; }

    /// <summary>What kind of part it is and what tells it from others; also what closes the family to other assemblies.</summary>
    internal abstract string OneLine { get; }

    /// <summary>Whether words of a newer version are kept for any member.</summary>
    private protected bool KeepsWords => additional.HasWords;

    /// <summary>
    /// One short line for logs and debuggers: the kind of part and what tells it from others, such as <c>Notice customers, revision 3, fi sv</c>.
    /// </summary>
    /// <remarks>Not the whole part, and not made to be read back. The same in every culture; days are written as in ISO 8601.</remarks>
    public sealed override string ToString() => OneLine;

    /// <summary>Lets go of the words of a newer version for a member that is being set to what this version knows.</summary>
    private protected void Settle(bool isUnknown, [CallerMemberName] string member = "")
    {
        if (!isUnknown && additional.HasWords)
        {
            additional = additional.WithoutWords(char.ToLowerInvariant(member[0]) + member[1..]);
        }
    }
}
