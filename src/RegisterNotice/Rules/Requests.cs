using NodaTime;
using RegisterNotice.Validation;

namespace RegisterNotice.Rules;

/// <summary>What rules ask of the ways in which rights are used.</summary>
internal static class Requests
{
    private const int LongestMonth = 31;

    /// <summary>Whether a channel of the right leads somewhere.</summary>
    public static bool HasWay(RuleContext it, SubjectRight right)
    {
        foreach (var channel in right.Channels.AsSpan())
        {
            if (LeadsSomewhere(it, channel))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the right can be used in some way that needs no paper.</summary>
    public static bool HasWayWithoutPaper(SubjectRight right)
    {
        foreach (var channel in right.Channels.AsSpan())
        {
            if (channel.Kind is ChannelKind.Email or ChannelKind.Phone or ChannelKind.SelfService or ChannelKind.Form)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the right can be used in person only.</summary>
    public static bool InPersonOnly(SubjectRight right)
    {
        foreach (var channel in right.Channels.AsSpan())
        {
            if (channel.Kind != ChannelKind.InPerson)
            {
                return false;
            }
        }

        return right.Channels.Count > 0;
    }

    /// <summary>Whether a time is longer than some calendar months can be.</summary>
    public static bool IsLongerThan(Period? time, int months)
    {
        if (time is null)
        {
            return false;
        }

        var allMonths = (time.Years * 12) + time.Months;
        var days = (time.Weeks * 7) + time.Days;
        return allMonths > months || (allMonths == months && months > 0 && days > 0) || (allMonths * 30) + days > months * LongestMonth;
    }

    /// <summary>Whether identity is established by the personal identity code alone or with the name.</summary>
    public static bool IsProvedByIdentityCode(SubjectRight right)
    {
        foreach (var evidence in right.Evidence.AsSpan())
        {
            if (evidence is not (IdentityEvidence.PersonalIdentityCode or IdentityEvidence.Name))
            {
                return false;
            }
        }

        return right.Evidence.Has(IdentityEvidence.PersonalIdentityCode);
    }

    // A channel without a target leads to the address, mailbox or phone that the notice gives for the controller or contact.
    private static bool LeadsSomewhere(RuleContext it, RequestChannel channel) => (channel.Kind, channel.Target) switch
    {
        (ChannelKind.Email, null) => SomeParty(it.Notice, static party => party.HasUsableEmail),
        (ChannelKind.Email, { } mailbox) => !it.HasFaultyEmail || EmailAddresses.IsValid(mailbox),
        (ChannelKind.Phone, null) => SomeParty(it.Notice, static party => party.Phones.Count > 0),
        (ChannelKind.Post, null) => SomeParty(it.Notice, static party => Addresses.IsGiven(party.Address)),
        (ChannelKind.Other, var target) => !string.IsNullOrWhiteSpace(target),
        _ => true,
    };

    private static bool SomeParty(Notice notice, Func<Party, bool> isWanted)
    {
        for (var i = 0; i < notice.Controllers.Count; i++)
        {
            if (isWanted(Party.Of(notice.Controllers[i], i)))
            {
                return true;
            }
        }

        for (var i = 0; i < notice.Contacts.Count; i++)
        {
            if (isWanted(Party.Of(PartyRole.Contact, notice.Contacts[i], i)))
            {
                return true;
            }
        }

        return notice.DataProtectionOfficer.State == DeclarationState.Some && isWanted(Party.Of(notice.DataProtectionOfficer));
    }
}
