using RegisterNotice.Json.Shapes;
using RegisterNotice.Validation;

namespace RegisterNotice.Rules;

/// <summary>Somebody whom a notice names, with the ways to reach them.</summary>
internal readonly struct Party(
    PartyRole role,
    int index,
    string? name,
    PostalAddress? address,
    IReadOnlyList<string> emails,
    IReadOnlyList<string> phones)
{
    /// <summary>Looks at one of them.</summary>
    public delegate void Check<TState>(RuleContext it, in Party party, TState state);

    public PartyRole Role { get; } = role;

    public string? Name { get; } = name;

    public PostalAddress? Address { get; } = address;

    public IReadOnlyList<string> Emails { get; } = emails;

    public IReadOnlyList<string> Phones { get; } = phones;

    public JsonPointer Pointer => Role switch
    {
        PartyRole.Controller => Place.Of(NoticeShape.Controllers, index),
        PartyRole.JointContact =>
            Place.Of(NoticeShape.Controllers, index).Of(ControllerShape.Arrangement).Of(JointArrangementShape.ContactPoint),
        PartyRole.Representative => Place.Of(NoticeShape.Representatives, index),
        PartyRole.DataProtectionOfficer => Place.Of(NoticeShape.DataProtectionOfficer),
        _ => Place.Of(NoticeShape.Contacts, index),
    };

    public bool HasUsableEmail
    {
        get
        {
            foreach (var email in Emails.AsSpan())
            {
                if (EmailAddresses.IsValid(email))
                {
                    return true;
                }
            }

            return false;
        }
    }

    public bool IsReachable => Addresses.IsComplete(Address) || HasUsableEmail || HasUsablePhone;

    private bool HasUsablePhone
    {
        get
        {
            foreach (var phone in Phones.AsSpan())
            {
                if (PhoneNumbers.CanBeCalled(phone))
                {
                    return true;
                }
            }

            return false;
        }
    }

    public static Party Of(Controller controller, int index) =>
        new(PartyRole.Controller, index, controller.Name, controller.Address, controller.Emails, controller.Phones);

    public static Party Of(PartyRole role, ContactPoint contact, int index = 0) =>
        new(role, index, contact.Name ?? contact.Organisation, contact.Address, contact.Emails, contact.Phones);

    public static Party Of(DataProtectionOfficer officer) =>
        new(PartyRole.DataProtectionOfficer, 0, officer.Name ?? officer.Organisation, officer.Address, officer.Emails, officer.Phones);

    /// <summary>Looks at everybody whom a notice names, in the order of its JSON.</summary>
    public static void Each<TState>(RuleContext it, TState state, Check<TState> check)
    {
        var notice = it.Notice;
        for (var i = 0; i < notice.Controllers.Count; i++)
        {
            check(it, Of(notice.Controllers[i], i), state);
            if (notice.Controllers[i].Arrangement?.ContactPoint is { } joint)
            {
                check(it, Of(PartyRole.JointContact, joint, i), state);
            }
        }

        for (var i = 0; i < notice.Representatives.Count; i++)
        {
            check(it, Of(PartyRole.Representative, notice.Representatives[i], i), state);
        }

        if (notice.DataProtectionOfficer is { State: DeclarationState.Some } officer)
        {
            check(it, Of(officer), state);
        }

        for (var i = 0; i < notice.Contacts.Count; i++)
        {
            check(it, Of(PartyRole.Contact, notice.Contacts[i], i), state);
        }
    }
}
