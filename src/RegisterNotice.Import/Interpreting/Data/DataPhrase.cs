namespace RegisterNotice.Import.Interpreting.Data;

/// <summary>Data that words enumerate.</summary>
/// <param name="Label">What they are together, as the words call it: <c>yhteystiedot</c> in "yhteystiedot (puhelinnumero, osoite)"; null where they
/// are not called anything.</param>
/// <param name="Items">The data, one by one.</param>
internal sealed record DataPhrase(string? Label, IReadOnlyList<string> Items);
