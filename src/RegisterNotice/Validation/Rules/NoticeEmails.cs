namespace RegisterNotice.Validation.Rules;

/// <summary>Every e-mail address in a notice.</summary>
internal static class NoticeEmails
{
    /// <summary>Reports each address that a fault applies to, in the order of the notice's JSON.</summary>
    public static void ReportEach(ref RuleContext it, Func<string, bool> isFaulty)
    {
        Party.Each(ref it, isFaulty, static (ref it, in party, isFaulty) =>
        {
            for (var i = 0; i < party.Emails.Count; i++)
            {
                if (isFaulty(party.Emails[i]))
                {
                    it.Report($"{party.Pointer}/emails/{i}", ("email", party.Emails[i]));
                }
            }
        });

        for (var r = 0; r < it.Notice.Rights.Count; r++)
        {
            var channels = it.Notice.Rights[r].Channels;
            for (var c = 0; c < channels.Count; c++)
            {
                if (channels[c] is { Kind: ChannelKind.Email, Target: { } target } && isFaulty(target))
                {
                    it.Report($"/rights/{r}/channels/{c}/target", ("email", target));
                }
            }
        }

        if (it.Notice.SupervisoryAuthority?.Email is { } email && isFaulty(email))
        {
            it.Report("/supervisoryAuthority/email", ("email", email));
        }
    }
}
