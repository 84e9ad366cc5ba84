namespace RegisterNotice.Validation;

/// <summary>What checking a notice has brought to light.</summary>
public sealed class NoticeReport
{
    private NoticeReport(IReadOnlyList<Finding> findings)
    {
        Findings = findings;
        HasErrors = findings.Any(finding => finding.Severity == Severity.Error);
    }

    /// <summary>The report on a notice in which nothing was found.</summary>
    public static NoticeReport Clean { get; } = new(ValueList<Finding>.Empty);

    /// <summary>The findings, in the order of the rules and within a rule in that of the notice.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Whether there is an error among the findings. Warnings and hints do not make a notice fail.</summary>
    public bool HasErrors { get; }

    /// <summary>Does nothing where there is no error.</summary>
    /// <exception cref="NoticeValidationException">There is an error; the exception holds this report.</exception>
    public void ThrowIfErrors()
    {
        if (HasErrors)
        {
            throw new NoticeValidationException(this);
        }
    }

    internal static NoticeReport Of(List<Finding>? findings) => findings is null ? Clean : new(ValueList<Finding>.Own([.. findings]));
}
