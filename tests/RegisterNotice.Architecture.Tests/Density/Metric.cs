using RegisterNotice.Architecture.Tests.Sources;

namespace RegisterNotice.Architecture.Tests.Density;

/// <summary>Something that makes code hard to read, which can be counted.</summary>
/// <param name="Name">As the file of ceilings writes it.</param>
/// <param name="Places">Where a file has it.</param>
internal sealed record Metric(string Name, Func<SourceFile, IEnumerable<string>> Places);
