using RegisterNotice.Validation;

namespace RegisterNotice.Rules;

/// <summary>Every e-mail address in a notice.</summary>
internal static class NoticeEmails
{
    /// <summary>Finds the next faulty address in a text.</summary>
    public delegate int FaultFinder(string text, int from, out int start);

    /// <summary>Reports each address that a fault applies to, in the order of the notice's JSON.</summary>
    public static void ReportEach(RuleContext it, Func<string, bool> isFaulty)
    {
        if (!it.HasFaultyEmail)
        {
            return;
        }

        Party.Each(it, isFaulty, static (it, in party, isFaulty) =>
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

    /// <summary>Reports each address in the wording that a fault applies to and that no fact of the notice holds.</summary>
    public static void ReportEachInWords(RuleContext it, FaultFinder find)
    {
        HashSet<string>? held = null;
        foreach (var section in it.Words.Sections)
        {
            foreach (var passage in section.Passages.AsSpan())
            {
                for (var from = 0; find(passage.Text, from, out var start) is > 0 and var length; from = start + length)
                {
                    var email = passage.Text.Substring(start, length);
                    if (!(held ??= Held(it.Notice)).Contains(email))
                    {
                        it.Report(passage.Pointer, ("email", email));
                    }
                }
            }
        }
    }

    /// <summary>Whether any of the addresses is not valid.</summary>
    public static bool AnyIsFaulty(Notice notice)
    {
        foreach (var controller in notice.Controllers.AsSpan())
        {
            if (AnyIsFaulty(controller.Emails) || (controller.Arrangement?.ContactPoint is { } joint && AnyIsFaulty(joint.Emails)))
            {
                return true;
            }
        }

        foreach (var contact in notice.Contacts.AsSpan())
        {
            if (AnyIsFaulty(contact.Emails))
            {
                return true;
            }
        }

        return (notice.Representative is { } representative && AnyIsFaulty(representative.Emails))
            || AnyIsFaulty(notice.DataProtectionOfficer.Emails)
            || AnyIsFaulty(notice.Rights)
            || (notice.SupervisoryAuthority?.Email is { } email && !EmailAddresses.IsValid(email));
    }

    private static bool AnyIsFaulty(IReadOnlyList<string> emails)
    {
        foreach (var email in emails.AsSpan())
        {
            if (!EmailAddresses.IsValid(email))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AnyIsFaulty(IReadOnlyList<SubjectRight> rights)
    {
        // Most notices name one mailbox for all rights.
        string? valid = null;
        foreach (var right in rights.AsSpan())
        {
            foreach (var channel in right.Channels.AsSpan())
            {
                if (channel is not { Kind: ChannelKind.Email, Target: { } target } || target == valid)
                {
                    continue;
                }

                if (!EmailAddresses.IsValid(target))
                {
                    return true;
                }

                valid = target;
            }
        }

        return false;
    }

    private static HashSet<string> Held(Notice notice)
    {
        var held = new HashSet<string>(StringComparer.Ordinal) { notice.SupervisoryAuthority?.Email ?? "" };
        held.UnionWith(notice.DataProtectionOfficer.Emails);
        held.UnionWith(notice.Representative?.Emails ?? []);
        foreach (var controller in notice.Controllers.AsSpan())
        {
            held.UnionWith(controller.Emails);
            held.UnionWith(controller.Arrangement?.ContactPoint?.Emails ?? []);
        }

        foreach (var contact in notice.Contacts.AsSpan())
        {
            held.UnionWith(contact.Emails);
        }

        foreach (var right in notice.Rights.AsSpan())
        {
            held.UnionWith(right.Channels.Select(channel => channel.Target ?? ""));
        }

        return held;
    }
}
