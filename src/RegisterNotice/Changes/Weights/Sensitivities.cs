namespace RegisterNotice.Changes.Weights;

/// <summary>How much protection data need, the least first (Articles 9 and 10; Data Protection Act 1050/2018, section 29).</summary>
internal static class Sensitivities
{
    /// <summary>What it weighs that data are of another kind than was told: more sensitive ones are told to each.</summary>
    public static ChangeWeight OfChange(DataSensitivity old, DataSensitivity @new) =>
        Rank(@new) >= Rank(old) ? ChangeWeight.Material : ChangeWeight.Notable;

    /// <summary>Whether data are more sensitive, or sensitive in another way.</summary>
    public static bool IsMore(DataSensitivity old, DataSensitivity @new) => old != @new && Rank(@new) >= Rank(old);

    private static int Rank(DataSensitivity sensitivity) => sensitivity switch
    {
        DataSensitivity.Ordinary => 0,
        DataSensitivity.PersonalIdentityCode => 1,
        _ => 2,
    };
}
