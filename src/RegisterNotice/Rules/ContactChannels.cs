namespace RegisterNotice.Rules;

/// <summary>Whether anything but a premium-rate number leads to those who answer for the register.</summary>
internal struct ContactChannels
{
    public bool IsOtherwiseReachable { get; private set; }

    /// <summary>The first party with a premium-rate number.</summary>
    public Party? Premium { get; private set; }

    public void Add(in Party party)
    {
        IsOtherwiseReachable = IsOtherwiseReachable || Addresses.IsGiven(party.Address) || party.HasUsableEmail;
        if (IsOtherwiseReachable)
        {
            // Then nobody asks what the phones cost.
            return;
        }

        foreach (var phone in party.Phones.AsSpan())
        {
            if (PhoneNumbers.IsPremiumRate(phone))
            {
                Premium ??= party;
            }
            else
            {
                IsOtherwiseReachable |= PhoneNumbers.CanBeCalled(phone);
            }
        }
    }
}
