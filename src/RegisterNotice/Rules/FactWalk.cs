using RegisterNotice.Json.Shapes;
using RegisterNotice.Json.Walking;

namespace RegisterNotice.Rules;

/// <summary>
/// A walk through the facts of a notice: everything but the published wordings, which <see cref="NoticeWords"/> reads, and what nobody but the controller sees.
/// </summary>
internal abstract class FactWalk : NoticeWalk
{
    public override bool Enters(NoticePart part) => part is not (NoticeDocument or InternalPart);

    /// <summary>Leads the walk through a notice.</summary>
    public void Through(Notice notice) => NoticeShape.Instance.Lead(this, notice);

    /// <summary>Whether a text is an e-mail address, or is meant to be one, by which somebody is to be reached.</summary>
    protected bool IsEmail(TextRole role) => role switch
    {
        // What is left of an officer that there is not is told of as such.
        TextRole.Email => Part is not DataProtectionOfficer { State: not DeclarationState.Some },
        TextRole.Target => Part is RequestChannel { Kind: ChannelKind.Email },
        _ => false,
    };
}
