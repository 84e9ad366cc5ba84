using System.ComponentModel;
using RegisterNotice.Json;

namespace RegisterNotice.Validation;

/// <summary>A rule: what a notice must or should hold, on which ground, and how to tell.</summary>
/// <remarks>Immutable; the library's own rules are single objects, so that they can be found in a set and taken out of it.</remarks>
[TypeConverter(typeof(RefusingTypeConverter))]
public sealed class NoticeRule : RuleDescription
{
    /// <summary>Looks at a notice and reports what breaks the rule.</summary>
    public required RuleCheck Check { get; init => field = Guard.NotNull(value); }

    /// <summary>
    /// Whether findings with the same particulars are one finding at several places (<see cref="Finding.Pointers"/>): so of an address that is misspelt in ten
    /// places the reader hears once. Not unless set.
    /// </summary>
    public bool IsToldOnce { get; init; }

    internal override bool IsChecked => true;

    /// <summary>Whether the rule is the library's.</summary>
    internal bool IsOwn { get; init; }
}
