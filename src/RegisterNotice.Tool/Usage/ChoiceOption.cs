using System.CommandLine;

namespace RegisterNotice.Tool.Usage;

/// <summary>An option that takes one of some words.</summary>
internal sealed class ChoiceOption : Option<string>
{
    public ChoiceOption(string name, string? standard, string[] values)
        : base(name)
    {
        Values = values;
        this.AcceptOnlyFromAmong(values);
        if (standard is not null)
        {
            DefaultValueFactory = _ => standard;
        }
    }

    /// <summary>The words.</summary>
    public IReadOnlyList<string> Values { get; }
}
