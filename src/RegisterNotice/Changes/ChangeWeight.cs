namespace RegisterNotice.Changes;

/// <summary>What a change of a notice asks of the controller, the lightest first.</summary>
public enum ChangeWeight
{
    /// <summary>No fact has changed: spelling, style, a corrected translation (WP260 rev.01, paragraph 29).</summary>
    Editorial,

    /// <summary>Published with its date and a summary; no message to each data subject (Articles 5(1)(a), 5(2) and 12(1)).</summary>
    Notable,

    /// <summary>
    /// Each data subject is told by a message of its own before the change takes effect (Articles 13(3) and 14(4); WP260 rev.01, paragraphs 29-31).
    /// </summary>
    Material,
}
