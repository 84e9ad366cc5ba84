using System.Text.Json.Serialization;
using RegisterNotice.Json;

namespace RegisterNotice;

/// <summary>A paragraph, a list or a table, or an <see cref="UnknownBlock"/> of a newer version. There are no other blocks.</summary>
[JsonConverter(typeof(NoticeJsonConverter))]
public abstract record Block : NoticePart
{
    private protected Block()
    {
    }

    /// <summary>The language of the block (BCP 47) where it differs from the document's; null where it does not.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>How many lists stand inside each other at the deepest place of the block; also what closes the family to other assemblies.</summary>
    internal abstract int Depth { get; }

    /// <summary>What pages show: the block itself, or what stands for one that this version does not know.</summary>
    internal virtual Block Shown => this;
}
