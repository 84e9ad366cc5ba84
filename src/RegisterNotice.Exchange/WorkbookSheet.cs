namespace RegisterNotice.Exchange;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Language">The language of what stands in it.</param>
/// <param name="Table">What stands in it.</param>
internal sealed record WorkbookSheet(string Name, LanguageTag Language, TableBlock Table);
