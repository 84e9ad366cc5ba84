namespace RegisterNotice.Benchmarks.Headline;

/// <summary>Validation as it is: it works on the same notices in the headline.</summary>
public class HeadlineValidation : ValidationBenchmarks;
