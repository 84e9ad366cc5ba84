namespace RegisterNotice.Words.Lexicon;

/// <summary>The signals that a text gives.</summary>
internal readonly record struct SignalSet(ulong Bits)
{
    public static SignalSet Of(params ReadOnlySpan<Signal> signals)
    {
        var bits = 0UL;
        foreach (var signal in signals)
        {
            bits |= 1UL << (int)signal;
        }

        return new(bits);
    }

    public bool Has(Signal signal) => (Bits & (1UL << (int)signal)) != 0;

    public SignalSet With(SignalSet other) => new(Bits | other.Bits);
}
